package org.nightmap.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;

/**
 * Reports that are likely of the night before or after the one they are listed under: others give the very same list for that
 * night, on no weaker ground. Decision 0008 says why.
 */
final class Misdated {

    /** Shorter lists can be equal on two nights by chance. */
    private static final int FEWEST_LINES = 4;

    /** A list stands firmer where more publishers give it for the night, then where one did on the night's own morning. */
    private static final Comparator<List<ReportSummary>> GROUND = Comparator.<List<ReportSummary>>comparingLong(
                    reports -> reports.stream()
                            .map(ReportSummary::publisher)
                            .distinct()
                            .count())
            .thenComparing(reports -> reports.stream().anyMatch(Misdated::isOfItsOwnMorning));

    private final Map<LocalDate, List<ReportSummary>> lists;
    private final Map<Long, OtherNight> found = new HashMap<>();

    private Misdated(List<ReportSummary> lists) {
        this.lists = lists.stream().collect(Collectors.groupingBy(ReportSummary::date));
        lists.forEach(this::compareWithTheNightsBeside);
    }

    /**
     * Finds them.
     *
     * @param approved approved reports of every kind, also of the nights before and after those that are looked at
     */
    static Misdated among(List<ReportSummary> approved) {
        return new Misdated(approved.stream()
                .filter(report -> report.kind() == ReportKind.NIGHT)
                .filter(report -> report.complete() && report.lineCount() >= FEWEST_LINES)
                .toList());
    }

    /** The night that a report is likely of; empty where nothing says that it is not its own. */
    Optional<OtherNight> of(ReportSummary report) {
        return Optional.ofNullable(found.get(report.key()));
    }

    private void compareWithTheNightsBeside(ReportSummary report) {
        for (int step : new int[] {-1, 1}) {
            List<ReportSummary> own = same(report, report.date());
            List<ReportSummary> theirs = same(report, report.date().plusDays(step));
            boolean byAnother =
                    theirs.stream().anyMatch(other -> !other.publisher().equals(report.publisher()));
            if (byAnother && GROUND.compare(own, theirs) <= 0) {
                found.put(
                        report.key(),
                        new OtherNight(report, new Night(theirs.getFirst().date()), theirs));
            }
        }
    }

    private static boolean isOfItsOwnMorning(ReportSummary report) {
        return report.published() != null
                && report.date().equals(report.published().day());
    }

    private List<ReportSummary> same(ReportSummary report, LocalDate date) {
        return lists.getOrDefault(date, List.of()).stream()
                .filter(other -> other.signature().equals(report.signature()))
                .filter(other ->
                        Objects.equals(other.tally().stated(), report.tally().stated()))
                .toList();
    }

    /**
     * The night that a report is likely of.
     *
     * @param report the report
     * @param night the other night
     * @param others the reports of the other night with the same list, not empty
     */
    record OtherNight(ReportSummary report, Night night, List<ReportSummary> others) {

        OtherNight {
            others = List.copyOf(others);
        }
    }
}
