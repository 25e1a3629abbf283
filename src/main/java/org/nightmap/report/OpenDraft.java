package org.nightmap.report;

import java.util.Set;

/**
 * A draft that waits for somebody: the latest revision of its report.
 *
 * @param report its figures
 * @param by who stored it, when and why
 * @param doubtfulLines how many of its lines have a doubt that nobody has looked at
 * @param settled the issues of the whole that somebody has looked at
 */
public record OpenDraft(ReportSummary report, Attribution by, int doubtfulLines, Set<IssueCode> settled) {

    public OpenDraft {
        settled = Set.copyOf(settled);
    }

    /** How many doubts are open: one for each doubtful line, and one where the lines do not add up to the total, unseen. */
    public int doubts() {
        Integer unattributed = report.tally().unattributed();
        boolean below = unattributed != null && unattributed > 0 && !settled.contains(IssueCode.SUM_BELOW_TOTAL);
        boolean above = report.tally().excess() > 0 && !settled.contains(IssueCode.SUM_ABOVE_TOTAL);
        return doubtfulLines + (below || above ? 1 : 0);
    }
}
