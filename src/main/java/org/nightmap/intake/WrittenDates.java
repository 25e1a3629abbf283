package org.nightmap.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/** The dates of a text, with or without a year: 25 October, October 24-25, с 24 на 25 октября, 25.10.2025, 2025-10-25. */
final class WrittenDates {

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> RUSSIAN =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Months that are other words too, unless they are written with a capital. */
    private static final Set<String> OTHER_WORDS = Set.of("may", "march", "mar");

    private static final Set<String> LINKS = Set.of("and", "to", "into", "till", "until", "на", "и", "по", "до");

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Date> dates = new ArrayList<>();
    private final List<Integer> impossible = new ArrayList<>();
    private final BitSet inDates = new BitSet();
    private final Map<Integer, List<Date>> byFirst = new HashMap<>();

    /**
     * A day as written.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param year the year, if it is written with it
     * @param since the day that is linked to it before it, as 24 is in "24–25 October"; null for none
     * @param ambiguous whether day and month may be the other way round: 10/11/2025
     */
    record Date(
            int first,
            int end,
            MonthDay day,
            @Nullable Integer year,
            @Nullable MonthDay since,
            boolean ambiguous) {

        /** The same, linked to no other. */
        Date alone() {
            return new Date(first, end, day, year, null, ambiguous);
        }
    }

    WrittenDates(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        find();
        dates.forEach(date -> inDates.set(date.first(), date.end()));
        dates.forEach(date ->
                byFirst.computeIfAbsent(date.first(), key -> new ArrayList<>()).add(date));
    }

    List<Date> all() {
        return dates;
    }

    /** Where days stand that no calendar has: 31 November. */
    List<Integer> impossible() {
        return impossible;
    }

    /** Whether a date begins at a token that is none of the given days. */
    boolean isOther(int token, Set<LocalDate> own) {
        return !own.isEmpty()
                && byFirst.containsKey(token)
                && byFirst.get(token).stream().noneMatch(date -> own.stream().anyMatch(day -> fits(date, day)));
    }

    /** Whether a date begins at a token that is one of the given days. */
    boolean isOneOf(int token, Set<LocalDate> own) {
        return byFirst.containsKey(token)
                && byFirst.get(token).stream().anyMatch(date -> own.stream().anyMatch(day -> fits(date, day)));
    }

    private static boolean fits(Date date, LocalDate day) {
        return MonthDay.from(day).equals(date.day()) && (date.year() == null || date.year() == day.getYear());
    }

    private void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isMonth(i)) {
                named(i);
            } else if (tokens.get(i).isNumber()) {
                inDigits(i);
            }
        }
    }

    /** A month's name; "may" and "march" are one with a capital, or between a day and a year. */
    private boolean isMonth(int index) {
        Token token = tokens.get(index);
        return words.is(token, WordClass.MONTH)
                && (!OTHER_WORDS.contains(token.key()) || token.isCapitalised() || yearAfter(index + 1) != null);
    }

    /** Whether a month stands at a token without a day of its own. */
    boolean isMonthAlone(int index) {
        return isMonth(index) && !inDates.get(index);
    }

    private void named(int index) {
        int month = month(tokens.get(index).key());
        DayNumber before = DayNumber.before(tokens, skipBack(index));
        if (before != null) {
            Integer year = yearAfter(index + 1);
            DayNumber earlier = linked(before);
            if (earlier != null) {
                put(earlier.first(), earlier.end(), month, earlier.value(), year, null);
            }
            put(before.first(), index + 1, month, before.value(), year, monthDay(month, earlier));
            return;
        }
        int next = index + 1;
        while (next < Math.min(tokens.size(), index + 3)
                && (tokens.get(next).is("the") || tokens.get(next).is("."))) {
            next++;
        }
        DayNumber day = DayNumber.from(tokens, next);
        if (day == null || isCount(index, day)) {
            return;
        }
        DayNumber later = isLink(day.end()) ? DayNumber.from(tokens, skipThe(day.end() + 1)) : null;
        if (later != null && (isFollowedByMonth(later) || isHour(later))) {
            later = null;
        }
        Integer year = yearAfter(later == null ? day.end() : later.end());
        put(index, day.end(), month, day.value(), year, null);
        if (later != null) {
            put(later.first(), later.end(), month, later.value(), year, monthDay(month, day));
        }
    }

    /** "In October 25 drones were downed": a count, no day. */
    private boolean isCount(int month, DayNumber day) {
        return month > 0
                && (tokens.get(month - 1).is("in") || tokens.get(month - 1).is("since"))
                && (words.length(tokens, day.end(), WordClass.DRONE) > 0
                        || words.length(tokens, day.end(), WordClass.ADJECTIVE) > 0);
    }

    /** "October 31 to 1 November": the second day has its own month. */
    private boolean isFollowedByMonth(DayNumber day) {
        return day.end() < tokens.size() && isMonth(day.end());
    }

    /** "October 24 to 4 a.m.": an hour. */
    private boolean isHour(DayNumber day) {
        WrittenClock clock = WrittenClock.from(tokens, day.first());
        return clock != null && clock.marked();
    }

    private int skipBack(int index) {
        int i = index;
        while (i > Math.max(0, index - 2)
                && (tokens.get(i - 1).is("of") || tokens.get(i - 1).is("the"))) {
            i--;
        }
        return i;
    }

    private int skipThe(int index) {
        return index < tokens.size() && tokens.get(index).is("the") ? index + 1 : index;
    }

    /** The day linked to this one before it: 24–25, 24th and 25th, с 24-го на 25-е; null for none. */
    private @Nullable DayNumber linked(DayNumber day) {
        int before = day.first() > 0 && tokens.get(day.first() - 1).is("the") ? day.first() - 1 : day.first();
        return before >= 2 && isLink(before - 1) ? DayNumber.before(tokens, before - 1) : null;
    }

    private boolean isLink(int index) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        return !token.isWord() && "-‑–—/".contains(token.text()) || LINKS.contains(token.key());
    }

    private static @Nullable MonthDay monthDay(int month, @Nullable DayNumber day) {
        try {
            return day == null ? null : MonthDay.of(month, day.value());
        } catch (DateTimeException e) {
            // a day that its month does not have is told by impossible()
            return null;
        }
    }

    private @Nullable Integer yearAfter(int index) {
        int i = index;
        while (i < Math.min(tokens.size(), index + 3)
                && (tokens.get(i).is(",")
                        || tokens.get(i).is(".")
                        || tokens.get(i).is("of"))) {
            i++;
        }
        return i < tokens.size() ? year(i) : null;
    }

    private @Nullable Integer year(int index) {
        Token token = tokens.get(index);
        int value = token.isNumber() && token.text().length() == 4 ? value(index) : 0;
        return value >= FIRST_YEAR && value < LAST_YEAR ? Integer.valueOf(value) : null;
    }

    // ---- in digits alone

    /** 25.10.2025, 25.10.25, 2025-10-25, 25/10/2025 and, after "the night to", 25.10; not 23.00 and not an address. */
    private void inDigits(int i) {
        DayNumber earlier = isLink(i - 1) && i >= 2 ? DayNumber.before(tokens, i - 1) : null;
        boolean within = DayNumber.touches(tokens, i)
                && (earlier == null && !"(«\"[".contains(tokens.get(i - 1).text())
                        || earlier != null && DayNumber.touches(tokens, earlier.first()));
        if (within || !isTouching(i + 1) || !".-/".contains(tokens.get(i + 1).text()) || !isTouchingNumber(i + 2)) {
            return;
        }
        if (isTouching(i + 3) && tokens.get(i + 3).is(tokens.get(i + 1).text()) && isTouchingNumber(i + 4)) {
            full(i, tokens.get(i + 1).text(), earlier);
        } else if (tokens.get(i + 1).is(".") && !isHour(i) && followsNightTo(i, earlier)) {
            put(i, i + 3, value(i + 2), value(i), null, monthDay(value(i + 2), earlier));
        }
    }

    /** 23.00 and 23.10 мск after "in the night, from" are hours, of which the ministry's every statement has two. */
    private boolean isHour(int i) {
        Token second = tokens.get(i + 2);
        boolean month = second.text().length() == 2 && value(i + 2) >= 1 && value(i + 2) <= MONTHS;
        Token next = i + 3 < tokens.size() ? tokens.get(i + 3) : second;
        return !month || next.is("мск") || next.is("msk") || next.isNumber() && i + 4 < tokens.size() && isMonth(i + 4);
    }

    private void full(int i, String mark, @Nullable DayNumber earlier) {
        Integer yearFirst = year(i);
        if (yearFirst != null) {
            put(i, i + 5, value(i + 2), value(i + 4), yearFirst, null);
            return;
        }
        int length = tokens.get(i + 4).text().length();
        Integer year = length == 2 && mark.equals(".") ? Integer.valueOf(FIRST_YEAR + value(i + 4)) : year(i + 4);
        int first = value(i);
        int second = value(i + 2);
        if (year == null
                || tokens.get(i).text().length() > 2
                || tokens.get(i + 2).text().length() > 2) {
            return;
        }
        boolean monthFirst = mark.equals("/") && first <= 12 && second > 12;
        boolean ambiguous = mark.equals("/") && first <= 12 && second <= 12 && first != second;
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        if (earlier != null) {
            put(earlier.first(), earlier.end(), month, earlier.value(), year, null);
        }
        put(i, i + 5, month, day, year, monthDay(month, earlier), ambiguous);
    }

    private boolean followsNightTo(int index, @Nullable DayNumber earlier) {
        int before = earlier == null ? index : earlier.first();
        for (int i = before - 1; i >= Math.max(0, before - 3); i--) {
            String key = tokens.get(i).key();
            if (key.startsWith("ноч") || key.equals("night") || key.equals("overnight")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTouching(int index) {
        return index < tokens.size() && DayNumber.touches(tokens, index);
    }

    private boolean isTouchingNumber(int index) {
        return isTouching(index) && tokens.get(index).isNumber();
    }

    private void put(int first, int end, int month, int day, @Nullable Integer year, @Nullable MonthDay since) {
        put(first, end, month, day, year, since, false);
    }

    private void put(
            int first,
            int end,
            int month,
            int day,
            @Nullable Integer year,
            @Nullable MonthDay since,
            boolean ambiguous) {
        try {
            MonthDay written = MonthDay.of(month, day);
            if (year != null && !written.isValidYear(year)) {
                impossible.add(first);
                return;
            }
            dates.add(new Date(first, end, written, year, since, ambiguous));
        } catch (DateTimeException e) {
            // 31 June is no date: what it was meant to be is asked for
            impossible.add(first);
        }
    }

    private int value(int index) {
        String digits = tokens.get(index).text();
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    /** The number of a month by its name, which is one of the class of months. */
    static int month(String key) {
        for (int i = 0; i < ENGLISH.size(); i++) {
            if (key.startsWith(ENGLISH.get(i))
                    || (key.startsWith(RUSSIAN.get(i)) && !(i == 4 && key.startsWith("мар")))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("'%s' is in the class of months but is none".formatted(key));
    }
}
