package org.nightmap.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.Misdated.OtherNight;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;
import org.springframework.stereotype.Component;

/** Finds what each night is drawn from: as it is pinned, by the rules, or as the one who asks chose. */
@Component
class DrawnNights {

    private final BasisChoice choice;
    private final Agreement agreement;
    private final Withdrawals withdrawals;

    DrawnNights(BasisChoice choice, Agreement agreement, Withdrawals withdrawals) {
        this.choice = choice;
        this.agreement = agreement;
        this.withdrawals = withdrawals;
    }

    /**
     * The nights that have a basis, in order, each drawn from its pin, else from what the rules choose.
     *
     * @param approved approved reports of every kind
     * @param misdated those of them that are likely of another night
     * @param pins the pins of the nights
     */
    List<DrawnNight> chosen(List<ReportSummary> approved, Misdated misdated, Map<Night, StandingPin> pins) {
        return byNight(approved).entrySet().stream()
                .map(night -> chosen(night.getKey(), night.getValue(), misdated, pins.get(night.getKey())))
                .toList();
    }

    /** A night as the one who asks chose it, beside the other approved statements of that night. */
    DrawnNight asked(Night night, List<ReportSummary> basis, List<ReportSummary> approved, Misdated misdated) {
        List<ReportSummary> statements = byNight(approved).getOrDefault(night, List.of());
        return new DrawnNight(
                night,
                StandingPins.inOrderOfHours(basis),
                without(statements, basis),
                agreement.contradicting(statements),
                misdated(basis, misdated),
                withdrawals.of(basis),
                null,
                List.of(),
                true);
    }

    /** What is chosen here is approved, so none of it was withdrawn. */
    private DrawnNight chosen(
            Night night, List<ReportSummary> statements, Misdated misdated, @Nullable StandingPin pin) {
        List<ReportSummary> ruled =
                List.of(choice.rank(statements, misdated).getFirst().report());
        List<ReportSummary> basis = pin == null || pin.drawn().isEmpty() ? ruled : pin.drawn();
        return new DrawnNight(
                night,
                basis,
                without(statements, basis),
                agreement.contradicting(statements),
                misdated(basis, misdated),
                List.of(),
                pin,
                ruled,
                false);
    }

    private static List<OtherNight> misdated(List<ReportSummary> basis, Misdated misdated) {
        return basis.stream().map(misdated::of).flatMap(Optional::stream).toList();
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
}
