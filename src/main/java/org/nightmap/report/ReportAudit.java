package org.nightmap.report;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail of what was done to reports: who, when and why. */
@Component
class ReportAudit {

    private final JdbcClient jdbc;

    ReportAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is approved as it is stored was approved by somebody too, and a search of the trail for that finds it. */
    void added(ReportRef ref, ReportStatus status, Attribution attribution) {
        write("ADDED", ref, attribution);
        if (status == ReportStatus.APPROVED) {
            became(status, ref, attribution);
        }
    }

    void became(ReportStatus status, ReportRef ref, Attribution attribution) {
        write(status.name(), ref, attribution);
    }

    /** What was done to a report, the first first. */
    List<ReportChange> of(String id) {
        return jdbc.sql("select action, revision, actor, at, reason from audit where report_id = ? order by id")
                .param(id)
                .query((row, i) -> new ReportChange(
                        ReportChange.Action.valueOf(row.getString("action")),
                        row.getInt("revision"),
                        new Attribution(
                                row.getString("actor"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("reason"))))
                .list();
    }

    ReportChange last(ReportRef ref) {
        return of(ref.id()).stream()
                .filter(change -> change.revision() == ref.revision())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(ref + " is stored and nobody stored it"));
    }

    private void write(String action, ReportRef ref, Attribution attribution) {
        jdbc.sql("insert into audit (at, actor, action, report_id, revision, reason) values (?, ?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.ofInstant(attribution.at(), ZoneOffset.UTC),
                        attribution.actor(),
                        action,
                        ref.id(),
                        ref.revision(),
                        attribution.reason())
                .update();
    }
}
