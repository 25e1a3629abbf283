package org.nightmap.report;

import java.util.Locale;

/** What a person should look at in a report. The codes are those of the HTTP interface, in lower case there. */
public enum IssueCode {
    SUM_BELOW_TOTAL(true),
    SUM_ABOVE_TOTAL(true),
    CONFLICTING_TOTALS(true),
    UNMATCHED_PLACE(true),
    JOINT_COUNT(true),
    AMBIGUOUS_EACH(true),
    VAGUE_COUNT(true),
    PLACE_WITHOUT_COUNT(true),
    DUPLICATE_PLACE(true),
    ORPHAN_SUB_COUNT(true),
    UNRESOLVED_REFERENCE(true),
    OTHER_AUTHORITY(true),
    MIXED_WEAPONS(false),
    NOT_A_NIGHT_STATEMENT(false),
    NIGHT_MISSING(false);

    private final boolean doubtsANumber;

    IssueCode(boolean doubtsANumber) {
        this.doubtsANumber = doubtsANumber;
    }

    /** Whether the issue doubts a number; if not, it is a notice. */
    public boolean doubtsANumber() {
        return doubtsANumber;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
