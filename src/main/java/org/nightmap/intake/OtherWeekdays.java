package org.nightmap.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the days of the week that are none of a statement's: "there had been 14 on Tuesday", «во вторник сбили 14». */
final class OtherWeekdays {

    /** How far from a date the day of the week stands that belongs to it. */
    private static final int DATE_NEAR = 3;

    /** How far after hours the day of the week stands that belongs to them. */
    private static final int DAY_FOLLOWS = 3;

    private final Prose prose;
    private final Segments segments;
    private final WrittenDates dates;
    private final DaysOfTelling telling;
    private final Set<LocalDate> own;
    private final Set<DayOfWeek> ownDays = EnumSet.noneOf(DayOfWeek.class);

    /** Whether the text gives one of its own dates another day of the week, so that these prove nothing. */
    private final boolean contradictory;

    /**
     * A reader of one text.
     *
     * @param time when the statement counts, as read
     */
    OtherWeekdays(Prose prose, WrittenDates dates, TimeReader.Found time) {
        this.prose = prose;
        this.segments = new Segments(prose.tokens());
        this.dates = dates;
        this.telling = new DaysOfTelling(prose);
        this.own = time.own();
        own.forEach(day -> ownDays.add(day.getDayOfWeek()));
        this.contradictory = contradicts();
        ownDays.addAll(daysOf(time.hours()));
    }

    /** Whether a token names such a day, and not the one on which somebody said so. */
    boolean isOne(Sentence sentence, int token) {
        return !contradictory && isOtherDay(token) && !isBesideDate(token) && !isSaid(sentence, token);
    }

    private boolean isSaid(Sentence sentence, int token) {
        int from = segments.begin(sentence, token);
        int to = segments.end(sentence, token);
        return prose.has(from, to, WordClass.SAYS)
                || prose.has(from, to, WordClass.MINISTRY)
                || prose.has(from, to, WordClass.AUTHORITY);
    }

    /**
     * The days of the week of the statement's own hours, where they are none of its dates' and no other word speaks for those: the
     * text is wrong in one of the two, and the hours count what it counts all the same.
     */
    private Set<DayOfWeek> daysOf(WrittenHours.@Nullable Span hours) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = hours == null ? 0 : hours.first(); hours != null && i < hours.end() + DAY_FOLLOWS; i++) {
            DayOfWeek day = i < prose.tokens().size() ? Weekdays.of(prose.at(i)) : null;
            if (day != null) {
                days.add(day);
            }
        }
        return days.stream().anyMatch(ownDays::contains) || isOwnDayNamed() ? Set.of() : days;
    }

    /** Whether a day of the week that is the statement's own is named for anything but when it was told. */
    private boolean isOwnDayNamed() {
        for (Sentence sentence : prose.sentences()) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                DayOfWeek day = Weekdays.of(prose.at(i));
                if (day != null && ownDays.contains(day) && !isBesideDate(i) && !telling.isOne(sentence, i)) {
                    return true;
                }
            }
        }
        return false;
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
