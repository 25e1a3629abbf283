package org.nightmap.report;

/** What the place of a line is. Only {@link #REGION} lines count towards a region. */
public enum LineKind {
    REGION,
    SEA,
    COUNTRY,
    /** One count over several places. */
    JOINT,
    UNKNOWN
}
