package org.nightmap.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nightmap.picture.NightOverview;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Extent;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The nights that the calendar shows. */
final class CalendarNights {

    private final Reports reports;
    private final Pictures pictures;

    CalendarNights(Reports reports, Pictures pictures) {
        this.reports = reports;
        this.pictures = pictures;
    }

    /** The nights of some months that have a report. */
    Map<Night, NightOverview> of(YearMonth first, YearMonth last) {
        Period period = new Period(new Night(first.atDay(1)), new Night(last.atEndOfMonth()));
        return pictures.nights(period).stream().collect(Collectors.toMap(NightOverview::night, Function.identity()));
    }

    /** The month of the last night with a report; long ago where there is none. */
    YearMonth last() {
        return reports.extent()
                .map(extent -> YearMonth.from(extent.last().morning()))
                .orElse(YearMonth.of(Night.FIRST_YEAR, 1));
    }

    /** Every year from the first to the last night with a report, the newest first. */
    List<Integer> years() {
        Optional<Extent> extent = reports.extent();
        if (extent.isEmpty()) {
            return List.of();
        }
        int first = extent.get().first().morning().getYear();
        int last = extent.get().last().morning().getYear();
        return IntStream.rangeClosed(0, last - first).mapToObj(i -> last - i).toList();
    }
}
