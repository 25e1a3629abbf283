package org.nightmap.picture;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.Misdated.OtherNight;
import org.nightmap.report.Coverage;
import org.nightmap.report.DrawnReport;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;

/**
 * A night with the reports it is drawn from.
 *
 * @param night the night
 * @param basis the report it is drawn from, or several that each speak for another part of it; not empty
 * @param others the other approved night statements of the night
 * @param contradicting the complete statements of the night that contradict each other
 * @param misdated the reports of the basis that are likely of another night
 * @param withdrawn those of the basis that are drawn although they, or their report, were withdrawn
 * @param pin the pin of the night that nobody took back, or null; it may have fallen
 * @param ruled what the rules would draw the night from; empty where it has no approved statement
 * @param asked whether the one who asked for the picture chose the basis
 */
record DrawnNight(
        Night night,
        List<ReportSummary> basis,
        List<ReportSummary> others,
        List<ReportSummary> contradicting,
        List<OtherNight> misdated,
        List<Withdrawal> withdrawn,
        @Nullable StandingPin pin,
        List<ReportSummary> ruled,
        boolean asked) {

    DrawnNight {
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("The night %s is drawn from nothing".formatted(night));
        }
        basis = List.copyOf(basis);
        others = List.copyOf(others);
        contradicting = List.copyOf(contradicting);
        misdated = List.copyOf(misdated);
        withdrawn = List.copyOf(withdrawn);
        ruled = List.copyOf(ruled);
    }

    List<DrawnReport> drawn() {
        boolean silence = Silence.meansNone(night, basis);
        return basis.stream()
                .map(report -> new DrawnReport(report.key(), night, silence))
                .toList();
    }

    Tally tally() {
        return Totals.of(basis.stream().map(ReportSummary::tally).toList());
    }

    boolean complete() {
        return basis.stream().allMatch(ReportSummary::complete);
    }

    /** How much of the night the basis speaks for; several parts may cover it together. */
    Coverage coverage() {
        if (Silence.coverTheNight(night, basis)) {
            return Coverage.FULL;
        }
        return speaks(Coverage.UNKNOWN) ? Coverage.UNKNOWN : Coverage.PART;
    }

    /** Whether a report of the basis has such a coverage of its own. */
    boolean speaks(Coverage coverage) {
        return basis.stream().anyMatch(report -> report.coverage() == coverage);
    }

    /** The other reports that speak for hours of which the basis says nothing, so that their drones are in no figure. */
    List<ReportSummary> ofOtherHours() {
        return others.stream()
                .filter(other -> basis.stream().noneMatch(other::mayOverlap))
                .toList();
    }

    Stream<Basis> asBasis() {
        StandingPin by = drawnByPin() ? pin : null;
        return basis.stream().map(report -> new Basis(night, report, by));
    }

    /** Whether the night is drawn from what was pinned. */
    boolean drawnByPin() {
        return !asked && pin != null && pin.fate() != StandingPin.Fate.FALLS;
    }

    /** The night in figures. */
    NightOverview overview(int reports) {
        return new NightOverview(night, tally(), complete(), coverage(), !contradicting.isEmpty(), reports);
    }
}
