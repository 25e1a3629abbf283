package org.nightmap.report;

/** Where a revision is in its life. Only {@link #APPROVED} revisions reach the map; at most one a report. */
public enum ReportStatus {
    DRAFT,
    APPROVED,
    /** A later revision of the report was approved in its stead. */
    SUPERSEDED,
    /** Kept and listed, marked, but no longer counted. */
    WITHDRAWN
}
