package org.nightmap.intake;

import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.StoredReport;

/**
 * What of a review is stored already.
 *
 * @param report the revision that was opened for correction, or that the review was last saved as
 * @param latest the latest revision of its report, as it was then
 */
public record Earlier(StoredReport report, ReportSummary latest) {

    public Earlier {
        if (!report.summary().ref().id().equals(latest.ref().id())) {
            throw new IllegalArgumentException("%s is no revision of %s"
                    .formatted(latest.ref(), report.summary().ref().id()));
        }
    }

    public ReportRef ref() {
        return report.summary().ref();
    }

    public ReportStatus status() {
        return report.summary().status();
    }

    /** Whether there is no later revision. */
    public boolean isLatest() {
        return ref().equals(latest.ref());
    }

    /** Whether it waits for an approval as it is. */
    public boolean isOpenDraft() {
        return isLatest() && status() == ReportStatus.DRAFT;
    }

    /** The same, when a person knows of a later revision and corrects this one nonetheless. */
    public Earlier knowing(ReportSummary later) {
        return new Earlier(report, later);
    }
}
