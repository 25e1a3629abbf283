package org.nightmap.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;
import org.springframework.stereotype.Component;

/** Finds what each night is drawn from: by the rules, or as a person chose. */
@Component
class DrawnNights {

    private final NightStandings standings;
    private final Withdrawals withdrawals;

    DrawnNights(NightStandings standings, Withdrawals withdrawals) {
        this.standings = standings;
        this.withdrawals = withdrawals;
    }

    /**
     * The nights that have a basis, in order, each with the basis that the rules choose.
     *
     * @param approved approved reports of every kind
     * @param misdated those of them that are likely of another night
     */
    List<DrawnNight> chosen(List<ReportSummary> approved, Misdated misdated) {
        Map<Night, List<ReportSummary>> nights = byNight(approved);
        standings.prepare(nights.values(), misdated);
        return nights.entrySet().stream()
                .map(night -> chosen(night.getKey(), night.getValue(), misdated))
                .toList();
    }

    /** A night as a person chose it, beside the other approved statements of that night. */
    DrawnNight pinned(Night night, List<ReportSummary> basis, List<ReportSummary> approved, Misdated misdated) {
        List<ReportSummary> statements = byNight(approved).getOrDefault(night, List.of());
        return drawn(night, inOrderOfHours(basis), statements, misdated, true);
    }

    private DrawnNight chosen(Night night, List<ReportSummary> statements, Misdated misdated) {
        ReportSummary first =
                standings.of(statements, misdated).ranked().getFirst().report();
        return drawn(night, List.of(first), statements, misdated, false);
    }

    private DrawnNight drawn(
            Night night, List<ReportSummary> basis, List<ReportSummary> statements, Misdated misdated, boolean pinned) {
        return new DrawnNight(
                night,
                basis,
                without(statements, basis),
                standings.of(statements, misdated).contradicting(),
                basis.stream().map(misdated::of).flatMap(Optional::stream).toList(),
                // The rules choose among approved reports alone
                pinned ? withdrawals.of(basis) : List.of(),
                pinned);
    }

    /** The night statements among reports of every kind, by night, in order. */
    static Map<Night, List<ReportSummary>> byNight(List<ReportSummary> approved) {
        return approved.stream()
                .filter(report -> report.kind() == ReportKind.NIGHT)
                .collect(Collectors.groupingBy(
                        report -> new Night(report.date()), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    private static List<ReportSummary> without(List<ReportSummary> statements, List<ReportSummary> basis) {
        List<ReportRef> drawn = basis.stream().map(ReportSummary::ref).toList();
        return statements.stream()
                .filter(report -> !drawn.contains(report.ref()))
                .toList();
    }

    private static List<ReportSummary> inOrderOfHours(List<ReportSummary> basis) {
        return basis.size() == 1
                ? basis
                : basis.stream().sorted(Comparator.comparing(PinChoice::begin)).toList();
    }
}
