package org.nightmap.intake;

import java.util.List;
import java.util.Objects;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Submission;

/**
 * What a file of reports gives. A report with anything wrong in it is left out as a whole.
 *
 * @param reports those that can be stored, in the order of the file
 * @param problems what is wrong, in the order of the file
 * @param rejected how many reports are left out
 */
public record CsvImport(List<ImportedReport> reports, List<ImportProblem> problems, int rejected) {

    public CsvImport {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }

    /**
     * The reports to be stored. What the file calls a draft stays one and what it calls withdrawn is not counted again, whatever
     * is wanted of the others.
     *
     * @param wanted what reports become that the file calls approved, or of which it says nothing: drafts, or approved
     */
    public List<Submission> submissions(ReportStatus wanted) {
        return reports.stream()
                .map(report -> new Submission(report.id(), report.statement(), status(report, wanted)))
                .toList();
    }

    private ReportStatus status(ImportedReport report, ReportStatus wanted) {
        return switch (report.status()) {
            case null -> wanted;
            case APPROVED -> wanted;
            case DRAFT -> ReportStatus.DRAFT;
            case WITHDRAWN -> ReportStatus.WITHDRAWN;
            // Approved first, so that the one after it supersedes it again
            case SUPERSEDED -> isSupersededInTheFile(report) ? wanted : ReportStatus.DRAFT;
        };
    }

    private boolean isSupersededInTheFile(ImportedReport earlier) {
        return reports.stream()
                .anyMatch(later -> Objects.equals(later.id(), earlier.id())
                        && later.revision() > earlier.revision()
                        && later.status() == ReportStatus.APPROVED);
    }
}
