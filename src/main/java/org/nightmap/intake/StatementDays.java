package org.nightmap.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;
import org.nightmap.intake.YearReader.Dated;

/** The days that a text names as its own, and how they stand to the night: dates first, then days of the week. */
final class StatementDays {

    /** Within so many tokens two dates are the two ends of one time. */
    private static final int PAIRED = 30;

    private static final int NEAR = 12;

    private static final int FIRST_OF_EVENING = 18;

    /** Between a date and hours that it dates: its year, a comma, "from". */
    private static final int ADJACENT = 5;

    private static final Set<String> LINKS =
            Set.of("to", "until", "till", "and", "into", "до", "по", "на", "и", "–", "—", "-");

    private final List<Token> tokens;
    private final WrittenHours hours;
    private final List<Date> dates;
    private final YearReader years;
    private final List<Named> named = new ArrayList<>();

    /**
     * A day that a text names.
     *
     * @param first index of its first token
     * @param day with its year
     * @param sure whether the text says the year, and day and month cannot be the other way round
     * @param begins the day of the month linked to it before it; null for none
     * @param agrees whether the day of the week beside it is right, or none stands there
     */
    record Named(
            int first,
            LocalDate day,
            DayTie tie,
            boolean sure,
            @Nullable LocalDate begins,
            boolean agrees) {}

    StatementDays(List<Token> tokens, WrittenHours hours, List<Date> dates, YearReader years) {
        this.tokens = tokens;
        this.hours = hours;
        this.dates = new ArrayList<>(dates);
        this.years = years;
    }

    /** The dates, in their order; the first of two that give one night is left out. */
    List<Named> read(List<Sentence> sentences) {
        for (int i = 0; i < dates.size(); i++) {
            Date date = dates.get(i);
            Date next = i + 1 < dates.size() ? dates.get(i + 1) : null;
            boolean beginsNext = next != null && date.day().equals(next.since()) && next.first() - date.end() < 3;
            if (next != null && beginsNext && areTwoNights(date, next)) {
                dates.set(i + 1, next.alone());
                beginsNext = false;
            }
            if (!beginsNext) {
                name(date, Sentence.at(sentences, date.first()));
            }
        }
        joinPairs();
        return named;
    }

    /** «В ночь на 24 и 25 октября»: a night to each. */
    private boolean areTwoNights(Date date, Date next) {
        boolean and = next.first() > 0
                && (tokens.get(next.first() - 1).is("and")
                        || tokens.get(next.first() - 1).is("и"));
        int before =
                date.first() - (date.first() > 0 && tokens.get(date.first() - 1).is("the") ? 2 : 1);
        return and
                && before >= 0
                && (tokens.get(before).is("на") || tokens.get(before).is("to"));
    }

    private void name(Date date, @Nullable Sentence sentence) {
        DayOfWeek weekday = weekdayBeside(date);
        Dated dated = years.read(date.day(), date.year(), weekday);
        if (dated == null) {
            return;
        }
        LocalDate begins = date.since() == null ? null : YearReader.nearest(date.since(), dated.day());
        boolean night = begins != null && begins.plusDays(1).equals(dated.day());
        DayTie tie = night ? DayTie.ENDS : DayTie.of(tokens, date.first(), date.end());
        LocalDate day = dated.day();
        WrittenHours.Range range = sentence == null || night ? null : hours.range(sentence);
        if (range != null) {
            DayTie ofHour = ofHour(date, range);
            tie = ofHour == null ? tie : DayTie.ENDS;
            day = ofHour == DayTie.OPENS ? day.plusDays(1) : day;
            tie = tie == DayTie.PLAIN && isBefore(date, range) ? DayTie.OPENS : tie;
        }
        if (tie == DayTie.PLAIN && isOfEvening(date)) {
            tie = DayTie.EVENING;
        }
        boolean agrees = weekday == null || dated.day().getDayOfWeek() == weekday;
        named.add(new Named(date.first(), day, tie, dated.sure() && !date.ambiguous(), begins, agrees));
    }

    /**
     * Whether a date belongs to one of two hours of a night: OPENS where the night begins on it, ENDS where it ends on it.
     */
    private static @Nullable DayTie ofHour(Date date, WrittenHours.Range range) {
        boolean overMidnight = range.to() >= 0 && range.to() <= range.from();
        boolean morning = range.to() >= 0 && range.to() <= HourWords.NOON;
        if (!morning || range.begin().zoned() || range.end().zoned()) {
            return null;
        }
        boolean ofBegin =
                date.first() >= range.begin().end() && date.end() <= range.end().first();
        boolean ofEnd =
                date.first() >= range.end().end() && date.first() - range.end().end() <= 3;
        if (ofEnd) {
            return range.to() == 0 ? null : DayTie.ENDS;
        }
        if (!ofBegin) {
            return null;
        }
        return overMidnight ? DayTie.OPENS : range.from() < HourWords.NOON ? DayTie.ENDS : null;
    }

    /** "At 22:40 on 24 October", «24 октября в 22:40». */
    private boolean isOfEvening(Date date) {
        int begin = Math.max(0, date.first() - NEAR);
        int end = Math.min(tokens.size(), date.end() + ADJACENT);
        for (int i = begin; i < end; i++) {
            if (i >= date.end() && tokens.get(i).kind() == Token.Kind.LINE_END) {
                return false;
            }
            WrittenClock clock = i < date.first() || i >= date.end() ? WrittenClock.from(tokens, i) : null;
            boolean beside = clock != null
                    && clock.marked()
                    && clock.onDial() >= FIRST_OF_EVENING
                    && (i >= date.end() || clock.end() <= date.first() && date.first() - clock.end() <= 2);
            if (beside) {
                return true;
            }
        }
        return false;
    }

    /** "25 October, from 20:00 to 1:00": most likely the evening's day. */
    private static boolean isBefore(Date date, WrittenHours.Range range) {
        int between = range.begin().first() - date.end();
        return range.to() >= 0 && range.to() <= range.from() && between >= 0 && between <= ADJACENT;
    }

    private @Nullable DayOfWeek weekdayBeside(Date date) {
        for (int i = date.first() - 1; i >= Math.max(0, date.first() - 2); i--) {
            DayOfWeek day = Weekdays.of(tokens.get(i));
            if (day != null || !",(".contains(tokens.get(i).text())) {
                return day;
            }
        }
        for (int i = date.end(); i < Math.min(tokens.size(), date.end() + 3); i++) {
            DayOfWeek day = Weekdays.of(tokens.get(i));
            if (day != null
                    || !",(".contains(tokens.get(i).text()) && !tokens.get(i).isNumber()) {
                return day;
            }
        }
        return null;
    }

    /** Two days that follow each other, with a word between them that links them, are the two days of one night. */
    private void joinPairs() {
        for (int i = 0; i + 1 < named.size(); i++) {
            Named first = named.get(i);
            Named second = named.get(i + 1);
            boolean follows = first.day().plusDays(1).equals(second.day())
                    && second.first() - first.first() < PAIRED
                    && first.tie() != DayTie.ENDS
                    && first.tie() != DayTie.MORNING
                    && isLinked(first.first(), second.first());
            if (follows) {
                named.set(
                        i + 1,
                        new Named(
                                second.first(),
                                second.day(),
                                DayTie.ENDS,
                                first.sure() || second.sure(),
                                first.day(),
                                first.agrees() && second.agrees()));
                named.remove(i);
            }
        }
    }

    private boolean isLinked(int from, int to) {
        for (int i = Math.max(from, to - NEAR); i < to; i++) {
            if (LINKS.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** The last day of the first time that is named by its first and last day; null for none. */
    static @Nullable Named range(List<Named> named, List<Token> tokens) {
        for (int i = 0; i < named.size(); i++) {
            Named one = named.get(i);
            if (one.begins() != null) {
                return one;
            }
            Named next = i + 1 < named.size() ? named.get(i + 1) : null;
            if (next != null
                    && next.first() - one.first() < NEAR
                    && next.day().isAfter(one.day())
                    && LINKS.contains(tokens.get(next.first() - 1).key())) {
                return next;
            }
        }
        return null;
    }

    /** The days of the week that a text names, with how they stand to the night; of two that are linked the second. */
    static List<Weekday> weekdays(List<Token> tokens, int most) {
        List<Weekday> found = new ArrayList<>();
        for (int i = 0; i < tokens.size() && found.size() < most; i++) {
            DayOfWeek day = Weekdays.of(tokens.get(i));
            boolean begins = day != null
                    && i + 2 < tokens.size()
                    && LINKS.contains(tokens.get(i + 1).key())
                    && Weekdays.of(tokens.get(i + 2)) != null;
            if (day != null && !begins) {
                found.add(new Weekday(i, day, DayTie.of(tokens, i, i + 1)));
            }
        }
        return found;
    }

    /** A day of the week in a text. */
    record Weekday(int first, DayOfWeek day, DayTie tie) {

        /** The latest such day that is not after another. */
        LocalDate notAfter(LocalDate other) {
            LocalDate found = other;
            while (found.getDayOfWeek() != day) {
                found = found.minusDays(1);
            }
            return found;
        }
    }
}
