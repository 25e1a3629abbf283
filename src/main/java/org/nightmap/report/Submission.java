package org.nightmap.report;

import org.jspecify.annotations.Nullable;

/**
 * A statement that somebody hands in.
 *
 * @param id the id its report is to have, or has; null for one that is made
 * @param statement what it says
 * @param status what it becomes: a draft, approved, or withdrawn at once
 */
public record Submission(@Nullable String id, Statement statement, ReportStatus status) {

    public Submission {
        if (id != null) {
            id = new ReportRef(id, 1).id();
        }
        if (status == ReportStatus.SUPERSEDED) {
            throw new IllegalArgumentException("A report is superseded by another revision, not by itself");
        }
    }
}
