package org.nightmap.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Finds the days of the week that are none of a statement's: "there had been 14 on Tuesday", «во вторник сбили 14». */
final class OtherWeekdays {

    /** How far from a date the day of the week stands that belongs to it. */
    private static final int DATE_NEAR = 3;

    private final Prose prose;
    private final Segments segments;
    private final WrittenDates dates;
    private final Set<LocalDate> own;
    private final Set<DayOfWeek> ownDays = EnumSet.noneOf(DayOfWeek.class);

    /** Whether the text gives one of its own dates another day of the week, so that these prove nothing. */
    private final boolean contradictory;

    /**
     * A reader of one text.
     *
     * @param own the dates that belong to the statement; empty if not known
     */
    OtherWeekdays(Prose prose, WrittenDates dates, Set<LocalDate> own) {
        this.prose = prose;
        this.segments = new Segments(prose.tokens());
        this.dates = dates;
        this.own = own;
        own.forEach(day -> ownDays.add(day.getDayOfWeek()));
        this.contradictory = contradicts();
    }

    /** Whether a token names such a day, and not the one on which somebody said so. */
    boolean isOne(Sentence sentence, int token) {
        if (contradictory || !isOtherDay(token) || isBesideDate(token)) {
            return false;
        }
        int from = segments.begin(sentence, token);
        int to = segments.end(sentence, token);
        return !prose.has(from, to, WordClass.SAYS)
                && !prose.has(from, to, WordClass.MINISTRY)
                && !prose.has(from, to, WordClass.AUTHORITY);
    }

    private boolean isOtherDay(int token) {
        DayOfWeek day = own.isEmpty() ? null : Weekdays.of(prose.at(token));
        return day != null && !ownDays.contains(day);
    }

    private boolean contradicts() {
        for (int i = 0; !own.isEmpty() && i < prose.tokens().size(); i++) {
            if (isOtherDay(i) && isBesideDate(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBesideDate(int token) {
        for (int i = token - DATE_NEAR; i <= token + DATE_NEAR; i++) {
            if (i >= 0 && dates.isOneOf(i, own)) {
                return true;
            }
        }
        return false;
    }
}
