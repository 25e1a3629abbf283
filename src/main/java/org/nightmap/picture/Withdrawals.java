package org.nightmap.picture;

import java.util.List;
import java.util.Optional;
import org.nightmap.report.ReportChange;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.MoscowTime;
import org.springframework.stereotype.Component;

/**
 * Finds whether a chosen revision still stands. One that was superseded goes with the report: where the revision in its place was
 * withdrawn and none is approved, so is what it says.
 */
@Component
class Withdrawals {

    private final Reports reports;

    Withdrawals(Reports reports) {
        this.reports = reports;
    }

    /** Those of the chosen revisions that were withdrawn, or their report with them. */
    List<Withdrawal> of(List<ReportSummary> chosen) {
        return chosen.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<Withdrawal> of(ReportSummary chosen) {
        List<ReportSummary> revisions = reports.revisions(chosen.ref().id());
        if (chosen.status() == ReportStatus.WITHDRAWN) {
            return Optional.of(withdrawal(chosen.ref()));
        }
        boolean stands = revisions.stream().anyMatch(revision -> revision.status() == ReportStatus.APPROVED);
        return stands
                ? Optional.empty()
                : revisions.stream()
                        .filter(revision -> revision.status() == ReportStatus.WITHDRAWN)
                        .filter(revision ->
                                revision.ref().revision() > chosen.ref().revision())
                        .map(ReportSummary::ref)
                        .reduce((earlier, later) -> later)
                        .map(this::withdrawal);
    }

    private Withdrawal withdrawal(ReportRef ref) {
        return reports.changes(ref.id()).stream()
                .filter(change -> change.revision() == ref.revision())
                .filter(change -> change.action() == ReportChange.Action.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .map(change -> new Withdrawal(
                        ref,
                        MoscowTime.dateOf(change.by().at()),
                        change.by().reason().strip()))
                .orElseThrow(() -> new IllegalStateException(ref + " is withdrawn and nobody withdrew it"));
    }
}
