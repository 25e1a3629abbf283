package org.nightmap.report;

import java.util.List;
import org.nightmap.time.Night;

/**
 * What a person pinned as the basis of a night.
 *
 * @param id tells pins apart
 * @param night the night
 * @param reports the revisions to draw it from: one, or several that each speak for another part of it
 * @param by who pinned them, when and why; the reason is not blank
 */
public record PinnedBasis(long id, Night night, List<ReportRef> reports, Attribution by) {

    public PinnedBasis {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("The night %s is pinned to nothing".formatted(night));
        }
        reports = List.copyOf(reports);
    }
}
