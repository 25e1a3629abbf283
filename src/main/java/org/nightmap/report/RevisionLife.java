package org.nightmap.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes revisions from one status to the next, and tells the audit trail. */
@Component
class RevisionLife {

    private final JdbcClient jdbc;
    private final Summaries summaries;
    private final ChangeNumber changeNumber;
    private final ReportAudit audit;

    RevisionLife(JdbcClient jdbc, Summaries summaries, ChangeNumber changeNumber, ReportAudit audit) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.changeNumber = changeNumber;
        this.audit = audit;
    }

    /** Takes the lock under which reports change, so that nothing comes between the look and the writing. */
    void checkLatest(ReportSummary known) {
        changeNumber.raise();
        ReportSummary now = summaries.ofReport(known.ref().id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no report with the id " + known.ref().id()));
        if (!now.ref().equals(known.ref()) || now.status() != known.status()) {
            throw new NewerRevision(now, audit.last(now.ref()));
        }
    }

    /** Approves a draft, which supersedes the report's approved revision. */
    void approve(ReportRef ref, Attribution attribution) {
        changeNumber.raise();
        ReportSummary draft = known(ref);
        if (draft.status() != ReportStatus.DRAFT) {
            throw new IllegalArgumentException("%s is %s, not a draft".formatted(ref, draft.status()));
        }
        supersede(summaries.ofReport(ref.id()), attribution);
        set(ref, ReportStatus.APPROVED, attribution);
    }

    void withdraw(ReportRef ref, Attribution attribution) {
        changeNumber.raise();
        if (known(ref).status() == ReportStatus.WITHDRAWN) {
            throw new IllegalArgumentException("%s is withdrawn already".formatted(ref));
        }
        set(ref, ReportStatus.WITHDRAWN, attribution);
    }

    /** What of these is approved gives way to a later revision. */
    void supersede(List<ReportSummary> revisions, Attribution attribution) {
        revisions.stream()
                .filter(revision -> revision.status() == ReportStatus.APPROVED)
                .forEach(revision -> set(revision.ref(), ReportStatus.SUPERSEDED, attribution));
    }

    private void set(ReportRef ref, ReportStatus status, Attribution attribution) {
        jdbc.sql("update report_revision set status = ? where report_id = ? and revision = ?")
                .params(status.name(), ref.id(), ref.revision())
                .update();
        audit.became(status, ref, attribution);
    }

    /** The revision as it stands now. */
    ReportSummary known(ReportRef ref) {
        return summaries.find(ref).orElseThrow(() -> new IllegalArgumentException("There is no revision " + ref));
    }
}
