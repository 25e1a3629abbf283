package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;
import org.nightmap.report.TextSpan;

/**
 * Something that a person should look at.
 *
 * @param code what it is
 * @param line index of the line it is about, from 0; null for the whole draft
 * @param span the place in the text; null where there is none
 */
public record DraftIssue(
        IssueCode code, @Nullable Integer line, @Nullable TextSpan span) {

    /**
     * Hours that are given and not understood: how much of its night the statement speaks for is not known.
     *
     * @param written where they stand
     */
    static DraftIssue ofHours(TextSpan written) {
        return new DraftIssue(IssueCode.NIGHT_MISSING, null, written);
    }

    /** Whether it is about the hours, and not about the night. */
    boolean isOfHours() {
        return code == IssueCode.NIGHT_MISSING && span != null;
    }
}
