package org.nightmap.report;

/** What the stored text of a report is. A digest is never shown as a quotation. */
public enum TextKind {
    /** The words of the source. */
    SOURCE,
    /** The content of the source in other words, its numbers and names kept. */
    DIGEST
}
