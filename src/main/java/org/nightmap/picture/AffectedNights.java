package org.nightmap.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Misdated.OtherNight;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;

/**
 * The nights that one warning is about, and what its sentence says of them.
 *
 * @param drawn the nights in order
 */
record AffectedNights(List<DrawnNight> drawn) {

    /** A warning about those of the nights that it affects; empty where it affects none. */
    Optional<Warning> warning(
            Warning.Code code, Predicate<DrawnNight> affects, Function<AffectedNights, LocalizedText> sentence) {
        AffectedNights affected =
                new AffectedNights(drawn.stream().filter(affects).toList());
        return affected.drawn().isEmpty()
                ? Optional.empty()
                : Optional.of(new Warning(code, affected.nights(), sentence.apply(affected)));
    }

    List<Night> nights() {
        return drawn.stream().map(DrawnNight::night).toList();
    }

    List<Tally> tallies() {
        return drawn.stream().map(DrawnNight::tally).toList();
    }

    Stream<ReportSummary> basis() {
        return drawn.stream().flatMap(night -> night.basis().stream());
    }

    List<OtherNight> misdated() {
        return drawn.stream().flatMap(night -> night.misdated().stream()).toList();
    }

    List<Withdrawal> withdrawn() {
        return drawn.stream().flatMap(night -> night.withdrawn().stream()).toList();
    }

    String references() {
        return basis().map(report -> report.ref().toString()).collect(Collectors.joining(", "));
    }

    List<ReportSummary> reports(Function<DrawnNight, List<ReportSummary>> reports) {
        return drawn.stream().flatMap(night -> reports.apply(night).stream()).toList();
    }

    String publishers(Function<DrawnNight, List<ReportSummary>> reports) {
        return reports(reports).stream()
                .map(ReportSummary::publisher)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The reports of the basis that have such a coverage of their own. */
    List<ReportSummary> covering(Coverage coverage) {
        return basis().filter(report -> report.coverage() == coverage).toList();
    }

    /** What reports without a stated total count. */
    int countedWithoutTotal() {
        return Totals.sum(
                basis().map(ReportSummary::tally)
                        .filter(tally -> tally.stated() == null)
                        .toList(),
                tally -> tally.attributed() + tally.elsewhere());
    }
}
