package org.nightmap.report;

/** How much of its night a statement speaks for, by its window. */
public enum Coverage {
    FULL,
    PART,
    UNKNOWN
}
