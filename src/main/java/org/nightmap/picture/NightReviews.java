package org.nightmap.picture;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Service;

/** Goes through nights and finds those that need a person. */
@Service
public class NightReviews {

    private final Reports reports;
    private final DrawnPeriods drawnPeriods;
    private final NeighbouringReports neighbours;
    private final BasisChoice choice;

    NightReviews(Reports reports, DrawnPeriods drawnPeriods, NeighbouringReports neighbours, BasisChoice choice) {
        this.reports = reports;
        this.drawnPeriods = drawnPeriods;
        this.neighbours = neighbours;
        this.choice = choice;
    }

    /** Every night of a period that has an approved night statement, in order. */
    public List<NightReview> of(Period period) {
        List<ReportSummary> approved = reports.approved(period);
        Misdated misdated = neighbours.misdated(period, approved);
        Map<Night, List<ReportSummary>> statements = DrawnNights.byNight(approved);
        Map<Night, Long> listed = approved.stream()
                .map(report -> new Night(report.date()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return drawnPeriods.of(period, approved).nights().stream()
                .map(night -> new NightReview(
                        night.overview(Math.toIntExact(listed.getOrDefault(night.night(), 0L))),
                        night.basis(),
                        night.pin(),
                        choice.rank(statements.getOrDefault(night.night(), List.of()), misdated),
                        NightNeeds.of(night)))
                .toList();
    }
}
