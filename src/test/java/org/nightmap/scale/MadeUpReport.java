package org.nightmap.scale;

import java.util.List;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;

/**
 * A report that nobody published.
 *
 * @param id its id
 * @param revisions its revisions, the first first; each later one corrects the one before
 * @param status what becomes of the last
 */
public record MadeUpReport(String id, List<Statement> revisions, ReportStatus status) {

    public MadeUpReport {
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("A report has a revision");
        }
        revisions = List.copyOf(revisions);
    }
}
