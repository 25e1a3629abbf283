package org.nightmap.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores revisions: the first of a report and the next, as drafts or approved. The caller holds the transaction. */
@Component
class NewRevisions {

    private final JdbcClient jdbc;
    private final RevisionWriter writer;
    private final Summaries summaries;
    private final ChangeNumber changeNumber;
    private final RevisionLife life;
    private final ReportAudit audit;
    private final KnownRegions regions;

    NewRevisions(
            JdbcClient jdbc,
            RevisionWriter writer,
            Summaries summaries,
            ChangeNumber changeNumber,
            RevisionLife life,
            ReportAudit audit,
            KnownRegions regions) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.summaries = summaries;
        this.changeNumber = changeNumber;
        this.life = life;
        this.audit = audit;
        this.regions = regions;
    }

    /** The first revisions of reports whose ids are not taken, by id. */
    void addFirst(Map<String, Statement> statements, ReportStatus status, Attribution attribution) {
        checkFirstStatus(status);
        changeNumber.raise();
        Set<String> taken = taken(statements.keySet());
        if (!taken.isEmpty()) {
            throw new IllegalArgumentException("There is a report with the id " + String.join(", ", taken));
        }
        regions.check(statements.values());
        statements.forEach((id, statement) -> {
            ReportRef ref = new ReportRef(id, 1);
            jdbc.sql("insert into report (id) values (?)").param(id).update();
            writer.write(ref, statement, status);
            audit.added(ref, status, attribution);
        });
    }

    /** The next revision of a report. Approved at once, it supersedes the approved one. */
    ReportRef addNext(String id, Statement statement, ReportStatus status, Attribution attribution) {
        checkFirstStatus(status);
        changeNumber.raise();
        List<ReportSummary> earlier = summaries.ofReport(id);
        if (earlier.isEmpty()) {
            throw new IllegalArgumentException("There is no report with the id " + id);
        }
        regions.check(List.of(statement));
        ReportRef ref = new ReportRef(id, earlier.getLast().ref().revision() + 1);
        if (status == ReportStatus.APPROVED) {
            life.supersede(earlier, attribution);
        }
        writer.write(ref, statement, status);
        audit.added(ref, status, attribution);
        return ref;
    }

    /** Which of these ids are taken. */
    Set<String> taken(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new LinkedHashSet<>(jdbc.sql("select id from report where id in (:ids) order by id")
                .param("ids", ids)
                .query(String.class)
                .list());
    }

    private static void checkFirstStatus(ReportStatus status) {
        if (status != ReportStatus.DRAFT && status != ReportStatus.APPROVED) {
            throw new IllegalArgumentException("A new revision is a draft or approved, not " + status);
        }
    }
}
