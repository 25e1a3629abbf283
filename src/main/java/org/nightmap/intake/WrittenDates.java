package org.nightmap.intake;

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

    /** Months that are other words too, unless they are written with a capital. */
    private static final Set<String> OTHER_WORDS = Set.of("may", "march", "mar");

    private final StatementWords words;
    private final List<Token> tokens;
    private final DateMarks marks;
    private final DatesInDigits inDigits;
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
        this.marks = new DateMarks(tokens);
        this.inDigits = new DatesInDigits(tokens, marks, this::isMonth);
        find();
        all().forEach(date -> inDates.set(date.first(), date.end()));
        all().forEach(date ->
                byFirst.computeIfAbsent(date.first(), key -> new ArrayList<>()).add(date));
    }

    List<Date> all() {
        return marks.dates();
    }

    /** Where days stand that no calendar has: 31 November. */
    List<Integer> impossible() {
        return marks.impossible();
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
                inDigits.readAt(i);
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
        int month = MonthNames.number(tokens.get(index).key());
        DayNumber before = DayNumber.before(tokens, skipBack(index));
        if (before != null) {
            Integer year = yearAfter(index + 1);
            DayNumber earlier = linked(before);
            if (earlier != null) {
                marks.put(earlier.first(), earlier.end(), month, earlier.value(), year, null);
            }
            marks.put(before.first(), index + 1, month, before.value(), year, DateMarks.monthDay(month, earlier));
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
        DayNumber later = marks.isLink(day.end()) ? DayNumber.from(tokens, skipThe(day.end() + 1)) : null;
        if (later != null && (isFollowedByMonth(later) || isHour(later))) {
            later = null;
        }
        Integer year = yearAfter(later == null ? day.end() : later.end());
        marks.put(index, day.end(), month, day.value(), year, null);
        if (later != null) {
            marks.put(later.first(), later.end(), month, later.value(), year, DateMarks.monthDay(month, day));
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
        return before >= 2 && marks.isLink(before - 1) ? DayNumber.before(tokens, before - 1) : null;
    }

    private @Nullable Integer yearAfter(int index) {
        int i = index;
        while (i < Math.min(tokens.size(), index + 3)
                && (tokens.get(i).is(",")
                        || tokens.get(i).is(".")
                        || tokens.get(i).is("of"))) {
            i++;
        }
        return i < tokens.size() ? marks.year(i) : null;
    }
}
