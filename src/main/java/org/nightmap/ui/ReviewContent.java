package org.nightmap.ui;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.intake.Earlier;
import org.nightmap.intake.OtherReport;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewDesk.Missing;
import org.nightmap.picture.Picture;
import org.nightmap.report.Figures;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;

/**
 * Everything that a review shows, worked out once for each correction.
 *
 * @param texts the texts of the page
 * @param review the review
 * @param figures how its lines compare with its total
 * @param open the issues of the whole that nobody has looked at
 * @param doubtfulLines the numbers of the lines that have a doubt, from 1
 * @param picture the night as it would be drawn from it
 * @param choropleth the map of that picture
 * @param others the other reports of its night
 * @param twin the report that has this text already; null if there is none but perhaps what was saved of this review
 * @param earlier what is stored of this review already, or null
 * @param changed whether it says anything else than what is stored
 * @param missing what it lacks before it can be stored
 * @param mayApprove whether the person at the page may approve it
 * @param canUndo whether a correction can be taken back
 */
record ReviewContent(
        Texts texts,
        Review review,
        Figures figures,
        List<IssueCode> open,
        List<Integer> doubtfulLines,
        Picture picture,
        Choropleth choropleth,
        List<OtherReport> others,
        @Nullable ReportSummary twin,
        @Nullable Earlier earlier,
        boolean changed,
        Set<Missing> missing,
        boolean mayApprove,
        boolean canUndo) {

    ReviewContent {
        open = List.copyOf(open);
        doubtfulLines = List.copyOf(doubtfulLines);
        others = List.copyOf(others);
        missing = Set.copyOf(missing);
    }

    /** How many doubts are open. */
    int doubts() {
        return Review.doubts(open, doubtfulLines);
    }

    /** Whether there is anything to save, and nothing in the way of it. */
    boolean canSave() {
        return isStorable() && !isStoredAs(ReportStatus.DRAFT) && !isStoredAs(ReportStatus.APPROVED);
    }

    /** Whether there is anything to approve, and nothing in the way of it. */
    boolean canApprove() {
        return isStorable() && mayApprove && !isStoredAs(ReportStatus.APPROVED);
    }

    private boolean isStorable() {
        return missing.isEmpty() && twin == null;
    }

    /** Whether the latest revision says just this and has a status. */
    private boolean isStoredAs(ReportStatus status) {
        return earlier != null && !changed && earlier.isLatest() && earlier.status() == status;
    }
}
