package org.nightmap.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Looks beyond a period's ends, so that a night is drawn from the same report in whatever period it is asked for. */
@Component
class NeighbouringReports {

    private final Reports reports;

    NeighbouringReports(Reports reports) {
        this.reports = reports;
    }

    /** The misdated reports of a period, of which all approved ones are given. */
    Misdated misdated(Period period, List<ReportSummary> approved) {
        Stream<ReportSummary> beside = Stream.of(
                        period.from().evening(), period.to().morning().plusDays(1))
                .filter(NeighbouringReports::isANight)
                .flatMap(day -> reports.approved(Period.of(new Night(day))).stream());
        return Misdated.among(Stream.concat(approved.stream(), beside).toList());
    }

    private static boolean isANight(LocalDate day) {
        return Night.FIRST_YEAR <= day.getYear() && day.getYear() <= Night.LAST_YEAR;
    }
}
