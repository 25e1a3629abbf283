package org.nightmap.report;

/** What a statement counts. Only {@link #NIGHT} statements are drawn on a night's map. */
public enum ReportKind {
    NIGHT,
    DAY,
    EVENING,
    /** A total over more than one statement's window, such as a whole day. */
    CUMULATIVE
}
