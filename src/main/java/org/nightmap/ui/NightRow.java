package org.nightmap.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.BasisCandidate;
import org.nightmap.picture.NightOverview;

/**
 * A night of the list of nights, with the reports considered for it.
 *
 * @param overview its figures
 * @param candidates its night statements in the order in which the rules choose them
 */
record NightRow(NightOverview overview, List<BasisCandidate> candidates) {

    NightRow {
        candidates = List.copyOf(candidates);
    }

    @Nullable BasisCandidate basis() {
        return candidates.isEmpty() ? null : candidates.getFirst();
    }

    @Nullable BasisCandidate runnerUp() {
        return candidates.size() < 2 ? null : candidates.get(1);
    }

    /**
     * Whether a person should read the night before trusting it: it does not add up, its report is not known to speak for all
     * of it or is likely of another night, a name is not resolved, or complete reports contradict each other.
     */
    boolean needsALook() {
        BasisCandidate basis = basis();
        return !overview.whole()
                || overview.contradicted()
                || basis == null
                || basis.misdated()
                || !basis.report().resolved();
    }
}
