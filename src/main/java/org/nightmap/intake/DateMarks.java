package org.nightmap.intake;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;

/** Collects the dates that a text writes, in their order, and the days that no calendar has. */
final class DateMarks {

    static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final Set<String> LINKS = Set.of("and", "to", "into", "till", "until", "на", "и", "по", "до");

    private final List<Token> tokens;
    private final List<Date> dates = new ArrayList<>();
    private final List<Integer> impossible = new ArrayList<>();

    DateMarks(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Date> dates() {
        return dates;
    }

    /** Where days stand that no calendar has: 31 November. */
    List<Integer> impossible() {
        return impossible;
    }

    void put(int first, int end, int month, int day, @Nullable Integer year, @Nullable MonthDay since) {
        put(first, end, month, day, year, since, false);
    }

    void put(
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

    /** Whether a token joins two days: 24–25, from 24 to 25. */
    boolean isLink(int index) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        return !token.isWord() && "-‑–—/".contains(token.text()) || LINKS.contains(token.key());
    }

    /** The day of a month; null where there is none. */
    static @Nullable MonthDay monthDay(int month, @Nullable DayNumber day) {
        try {
            return day == null ? null : MonthDay.of(month, day.value());
        } catch (DateTimeException e) {
            // a day that its month does not have is told by impossible()
            return null;
        }
    }

    /** The year that a token is; null for another token. */
    @Nullable Integer year(int index) {
        Token token = tokens.get(index);
        int value = token.isNumber() && token.text().length() == 4 ? value(index) : 0;
        return value >= FIRST_YEAR && value < LAST_YEAR ? Integer.valueOf(value) : null;
    }

    /** The number that a token is; 0 for one that is too long for a day or a year. */
    int value(int index) {
        String digits = tokens.get(index).text();
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
}
