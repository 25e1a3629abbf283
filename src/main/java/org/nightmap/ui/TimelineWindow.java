package org.nightmap.ui;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.nightmap.report.Extent;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * Which nights the timeline shows: as many as its reach says, among those there are.
 *
 * @param all the nights there are: from the first with a report to the last, and whatever is shown
 * @param reach how many nights it shows
 * @param period the nights it shows: the reach, or all where they are fewer
 */
record TimelineWindow(Extent all, Reach reach, Period period) {

    /** How many nights a timeline shows at most: each still has a pixel of its own in the narrowest one. */
    enum Reach {
        QUARTER(92),
        HALF(184),
        YEAR(366);

        private final int nights;

        Reach(int nights) {
            this.nights = nights;
        }
    }

    TimelineWindow {
        if (period.length() > reach.nights) {
            throw new IllegalArgumentException("%s shows no %d nights".formatted(reach, period.length()));
        }
    }

    /** Around what is shown, in the middle where there are nights on both sides; of more than it can show, the last ones. */
    static TimelineWindow around(Period shown, Extent known, Reach wanted) {
        Extent all = including(known, shown);
        Reach reach = Stream.of(Reach.values())
                .filter(each -> each.compareTo(wanted) >= 0 && each.nights >= shown.length())
                .findFirst()
                .orElse(Reach.YEAR);
        int spare = reach.nights - shown.length();
        return at(all, reach, place(shown.from(), all) - (spare > 0 ? spare / 2 : spare));
    }

    /** Whether all of what is shown is in sight. */
    boolean shows(Period shown) {
        return period.contains(shown.from()) && period.contains(shown.to());
    }

    /** The same nights in sight, among others that there are by now. */
    TimelineWindow among(Extent known, Period shown) {
        Extent now = including(known, shown);
        return now.equals(all) ? this : at(now, reach, place(period.from(), now));
    }

    TimelineWindow earlier() {
        return at(all, reach, place(period.from(), all) - period.length());
    }

    TimelineWindow later() {
        return at(all, reach, place(period.from(), all) + period.length());
    }

    boolean isFirst() {
        return period.from().equals(all.first());
    }

    boolean isLast() {
        return period.to().equals(all.last());
    }

    /** From a month on, as far as there are nights. */
    TimelineWindow from(YearMonth month) {
        return at(all, reach, place(new Night(month.atDay(1)), all));
    }

    /** More or fewer nights around the same middle. */
    TimelineWindow with(Reach other) {
        return at(all, other, place(period.from(), all) + (period.length() - other.nights) / 2);
    }

    /** The month of its first night. */
    YearMonth month() {
        return YearMonth.from(period.from().morning());
    }

    /** Every year there is, in order. */
    List<Year> years() {
        return Stream.iterate(
                        Year.from(all.first().morning()),
                        year -> !year.isAfter(Year.from(all.last().morning())),
                        year -> year.plusYears(1))
                .toList();
    }

    /** Of the year of its first night every month there is, in order. */
    List<Month> months() {
        int year = month().getYear();
        YearMonth first = YearMonth.from(all.first().morning());
        YearMonth last = YearMonth.from(all.last().morning());
        return Stream.of(Month.values())
                .filter(month -> !YearMonth.of(year, month).isBefore(first))
                .filter(month -> !YearMonth.of(year, month).isAfter(last))
                .toList();
    }

    /** @param first where it would begin among all nights, were there as many as it wants */
    private static TimelineWindow at(Extent all, Reach reach, int first) {
        int nights = place(all.last(), all) + 1;
        int length = Math.min(reach.nights, nights);
        Night from = all.first().plusNights(Math.clamp(first, 0, nights - length));
        return new TimelineWindow(all, reach, new Period(from, from.plusNights(length - 1)));
    }

    private static Extent including(Extent known, Period shown) {
        Night from = known.first().compareTo(shown.from()) < 0 ? known.first() : shown.from();
        Night to = known.last().compareTo(shown.to()) > 0 ? known.last() : shown.to();
        return new Extent(from, to);
    }

    private static int place(Night night, Extent all) {
        return Math.toIntExact(ChronoUnit.DAYS.between(all.first().morning(), night.morning()));
    }
}
