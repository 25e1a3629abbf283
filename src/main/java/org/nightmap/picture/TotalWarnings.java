package org.nightmap.picture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;

/** The warnings about totals: those that the lines do not reach, those that they exceed, and those that nobody states. */
final class TotalWarnings {

    private final Period period;
    private final AffectedNights all;
    private final Tally totals;
    private final WarningSentences sentences;

    TotalWarnings(Period period, AffectedNights all, Tally totals, WarningSentences sentences) {
        this.period = period;
        this.all = all;
        this.totals = totals;
        this.sentences = sentences;
    }

    Optional<Warning> unattributed() {
        return all.warning(
                Warning.Code.UNATTRIBUTED,
                night -> orZero(night.tally().unattributed()) > 0,
                nights -> sentences.counted(
                        "picture.unattributed",
                        Totals.sum(nights.tallies(), tally -> orZero(tally.unattributed())),
                        nights.nights(),
                        Totals.sum(nights.tallies(), tally -> orZero(tally.stated()))));
    }

    Optional<Warning> excess() {
        return all.warning(
                Warning.Code.EXCESS,
                night -> night.tally().excess() > 0,
                nights -> sentences.counted(
                        "picture.excess",
                        Totals.sum(nights.tallies(), Tally::excess),
                        nights.nights(),
                        Totals.sum(nights.tallies(), tally -> orZero(tally.stated()))));
    }

    Optional<Warning> noTotal() {
        return all.warning(
                Warning.Code.NO_TOTAL,
                night ->
                        night.basis().stream().anyMatch(report -> report.tally().stated() == null),
                nights -> {
                    if (totals.stated() == null) {
                        return sentences.plain(period.isOneNight() ? "picture.no-total" : "picture.no-total.anywhere");
                    }
                    return sentences.nights("picture.no-total.span", nights.nights(), nights.countedWithoutTotal());
                });
    }

    private static int orZero(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }
}
