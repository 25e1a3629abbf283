package org.nightmap.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.ReportSummary;

/**
 * A night as whoever looks after the reports reads it.
 *
 * @param overview its figures
 * @param basis the reports that it is drawn from, by their hours; not empty
 * @param pin the pin of the night that nobody took back, or null
 * @param candidates its night statements in the order in which the rules choose them
 * @param needs why a person should look at it, the gravest first
 */
public record NightReview(
        NightOverview overview,
        List<ReportSummary> basis,
        @Nullable StandingPin pin,
        List<BasisCandidate> candidates,
        List<NightNeed> needs) {

    public NightReview {
        basis = List.copyOf(basis);
        candidates = List.copyOf(candidates);
        needs = List.copyOf(needs);
    }

    public boolean needs(NightNeed.Kind kind) {
        return needs.stream().anyMatch(need -> need.kind() == kind);
    }
}
