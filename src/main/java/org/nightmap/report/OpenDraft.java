package org.nightmap.report;

/**
 * A draft that waits for somebody: the latest revision of its report.
 *
 * @param report its figures
 * @param by who stored it, when and why
 * @param doubtfulLines how many of its lines have a doubt that nobody has looked at
 */
public record OpenDraft(ReportSummary report, Attribution by, int doubtfulLines) {

    /** How many doubts are open: one for each doubtful line, and one where the lines do not add up to the total. */
    public int doubts() {
        Integer unattributed = report.tally().unattributed();
        boolean fits = report.tally().excess() == 0 && (unattributed == null || unattributed == 0);
        return doubtfulLines + (fits ? 0 : 1);
    }
}
