package org.nightmap.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Remembers for a while what was sent under which key. The caller holds the transaction. */
@Component
class SubmissionKeys {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SubmissionKeys(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * What came of the same before. Keys from before a time are forgotten.
     *
     * @throws SubmissionConflict if something else was sent under the key
     */
    Optional<List<ReportRef>> find(SubmissionKey key, Attribution attribution, Instant oldest) {
        jdbc.sql("delete from submission where at < ?").param(utc(oldest)).update();
        Optional<Stored> stored = jdbc.sql("select id, body from submission where actor = ? and sent_as = ?")
                .params(attribution.actor(), key.key())
                .query((row, i) -> new Stored(row.getLong("id"), row.getString("body")))
                .optional();
        if (stored.isPresent() && !stored.get().body().equals(key.body())) {
            throw new SubmissionConflict(0, SubmissionConflict.Reason.KEY_USED, key.key());
        }
        return stored.map(found -> jdbc.sql(
                        "select report_id, revision from submission_report where submission = ? order by position")
                .param(found.id())
                .query((row, i) -> new ReportRef(row.getString("report_id"), row.getInt("revision")))
                .list());
    }

    void keep(SubmissionKey key, List<ReportRef> refs, Attribution attribution) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into submission (actor, sent_as, body, at) values (?, ?, ?, ?)")
                .params(attribution.actor(), key.key(), key.body(), utc(attribution.at()))
                .update(id, "id");
        long submission =
                Objects.requireNonNull(id.getKey(), "H2 returns the key").longValue();
        int[] position = {0};
        batches.batchUpdate(
                "insert into submission_report (submission, position, report_id, revision) values (?, ?, ?, ?)",
                refs.stream()
                        .map(ref -> new Object[] {submission, ++position[0], ref.id(), ref.revision()})
                        .toList());
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private record Stored(long id, String body) {}
}
