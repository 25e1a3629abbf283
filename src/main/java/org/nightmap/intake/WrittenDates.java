package org.nightmap.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/** The dates of a text, with or without a year: 25 October, October 24-25, с 24 на 25 октября, 25.10.2025. */
final class WrittenDates {

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> RUSSIAN =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Date> dates = new ArrayList<>();
    private final Map<Integer, List<Date>> byFirst = new HashMap<>();

    /**
     * A day as written.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param year the year, if it is written with it
     */
    record Date(int first, int end, MonthDay day, @Nullable Integer year) {}

    WrittenDates(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        find();
        dates.forEach(date ->
                byFirst.computeIfAbsent(date.first(), key -> new ArrayList<>()).add(date));
    }

    List<Date> all() {
        return dates;
    }

    /** Whether a date begins at a token that is none of the given days. */
    boolean isOther(int token, Set<LocalDate> own) {
        return !own.isEmpty()
                && byFirst.containsKey(token)
                && byFirst.get(token).stream().noneMatch(date -> own.stream().anyMatch(day -> fits(date, day)));
    }

    private static boolean fits(Date date, LocalDate day) {
        return MonthDay.from(day).equals(date.day()) && (date.year() == null || date.year() == day.getYear());
    }

    private void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.is(tokens.get(i), WordClass.MONTH)) {
                named(i);
            } else if (tokens.get(i).isNumber()) {
                inDigits(i);
            }
        }
    }

    private void named(int index) {
        int month = month(tokens.get(index).key());
        Integer year = yearAfter(index + 1);
        int before = skip(index - 1, "of", "th", "st", "nd", "rd");
        if (isDay(before)) {
            int earlier = linked(before);
            if (earlier >= 0) {
                add(earlier, earlier + 1, month, year);
            }
            add(before, index + 1, month, year);
            return;
        }
        int next = index + 1;
        while (next < tokens.size()
                && (tokens.get(next).is("the") || tokens.get(next).is("."))
                && next < index + 3) {
            next++;
        }
        if (isDay(next)) {
            int later = next + 2 < tokens.size() && isLink(next + 1) && isDay(next + 2) ? next + 2 : -1;
            Integer yearOfDay = yearAfter(later < 0 ? next + 1 : later + 1);
            add(index, next + 1, month, next, yearOfDay);
            if (later >= 0) {
                add(later, later + 1, month, yearOfDay);
            }
        }
    }

    /** 25.10.2025 and 25.10, not 23.00. */
    private void inDigits(int i) {
        if (i + 2 >= tokens.size()
                || !tokens.get(i + 1).is(".")
                || !tokens.get(i + 2).isNumber()
                || tokens.get(i + 1).start() != tokens.get(i).end()
                || tokens.get(i + 2).start() != tokens.get(i + 1).end()) {
            return;
        }
        boolean full = i + 4 < tokens.size()
                && tokens.get(i + 3).is(".")
                && tokens.get(i + 4).isNumber()
                && tokens.get(i + 4).start() == tokens.get(i + 3).end();
        if (full && tokens.get(i + 2).text().length() == 2) {
            int year = value(i + 4);
            put(i, i + 5, value(i + 2), value(i), year < 100 ? FIRST_YEAR + year : year);
        }
    }

    private int skip(int index, String... small) {
        int i = index;
        while (i >= 0 && (List.of(small).contains(tokens.get(i).key()))) {
            i--;
        }
        return i;
    }

    /** The day linked to this one before it: 24–25, 24 and 25, 24 на 25; -1 for none. */
    private int linked(int index) {
        return index >= 2 && isLink(index - 1) && isDay(index - 2) ? index - 2 : -1;
    }

    private boolean isLink(int index) {
        Token token = tokens.get(index);
        return !token.isWord() && "-–—/".contains(token.text())
                || Set.of("and", "to", "на", "и").contains(token.key());
    }

    private boolean isDay(int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).isNumber()
                && tokens.get(index).text().length() <= 2
                && value(index) >= 1
                && value(index) <= 31
                && !isClock(index);
    }

    /** 06:15 and 23.00 are hours, though their first number could be a day. */
    private boolean isClock(int index) {
        return index + 2 < tokens.size()
                && ":.".contains(tokens.get(index + 1).text())
                && tokens.get(index + 1).start() == tokens.get(index).end()
                && tokens.get(index + 2).isNumber()
                && tokens.get(index + 2).start() == tokens.get(index + 1).end();
    }

    private @Nullable Integer yearAfter(int index) {
        int i = index;
        while (i < tokens.size()
                && (tokens.get(i).is(",")
                        || tokens.get(i).is(".")
                        || tokens.get(i).is("of"))) {
            i++;
        }
        boolean year = i < tokens.size()
                && tokens.get(i).isNumber()
                && tokens.get(i).text().length() == 4;
        int value = year ? value(i) : 0;
        return value >= FIRST_YEAR && value < LAST_YEAR ? Integer.valueOf(value) : null;
    }

    private void add(int first, int end, int month, @Nullable Integer year) {
        add(first, end, month, first, year);
    }

    private void add(int first, int end, int month, int day, @Nullable Integer year) {
        put(first, end, month, value(day), year);
    }

    private void put(int first, int end, int month, int day, @Nullable Integer year) {
        try {
            dates.add(new Date(first, end, MonthDay.of(month, day), year));
        } catch (DateTimeException e) {
            // 31 June is no date: a misprint says nothing about the night
            return;
        }
    }

    private int value(int index) {
        String digits = tokens.get(index).text().replaceAll("\\D", "");
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    private static int month(String key) {
        for (int i = 0; i < ENGLISH.size(); i++) {
            if (key.startsWith(ENGLISH.get(i))
                    || (key.startsWith(RUSSIAN.get(i)) && !(i == 4 && key.startsWith("мар")))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("'%s' is in the class of months but is none".formatted(key));
    }
}
