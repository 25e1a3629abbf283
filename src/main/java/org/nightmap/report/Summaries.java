package org.nightmap.report;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads revisions without their texts and lines. */
@Component
class Summaries {

    private static final String SELECT = """
            select revision_key, report_id, revision, status, publisher, kind, listed_on, coverage, window_from, window_to,
                window_text, url, language, published_on, published_time, stated, attributed, elsewhere, complete, resolved, line_count,
                signature, text_kind, note
            from report_revision
            """;

    private final JdbcClient jdbc;

    Summaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReportSummary> find(ReportRef ref) {
        return jdbc.sql(SELECT + "where report_id = ? and revision = ?")
                .params(ref.id(), ref.revision())
                .query(Summaries::summary)
                .optional();
    }

    ReportSummary ofKey(long key) {
        return jdbc.sql(SELECT + "where revision_key = ?")
                .param(key)
                .query(Summaries::summary)
                .single();
    }

    List<ReportSummary> ofReport(String id) {
        return jdbc.sql(SELECT + "where report_id = ? order by revision")
                .param(id)
                .query(Summaries::summary)
                .list();
    }

    /** Every revision that a publisher's statement of a date can be the same as. */
    List<ReportSummary> like(Statement statement) {
        return jdbc.sql(
                        SELECT
                                + "where listed_on = ? and kind = ? and lower(trim(publisher)) = lower(trim(?)) order by revision_key")
                .params(statement.date(), statement.kind().name(), statement.publisher())
                .query(Summaries::summary)
                .list();
    }

    /** Every revision whatever its status. */
    List<ReportSummary> listed(Period period) {
        return jdbc.sql(SELECT + "where listed_on between ? and ? order by listed_on, report_id, revision")
                .params(period.from().morning(), period.to().morning())
                .query(Summaries::summary)
                .list();
    }

    /** The drafts that no later revision follows, the last stored first. */
    List<ReportSummary> latestDrafts() {
        return jdbc.sql(SELECT + """
                        r where status = 'DRAFT' and not exists (
                            select 1 from report_revision later
                            where later.report_id = r.report_id and later.revision > r.revision)
                        order by revision_key desc
                        """).query(Summaries::summary).list();
    }

    List<ReportSummary> approved(Period period) {
        return jdbc.sql(SELECT
                        + "where status = 'APPROVED' and listed_on between ? and ? order by listed_on, report_id")
                .params(period.from().morning(), period.to().morning())
                .query(Summaries::summary)
                .list();
    }

    private static ReportSummary summary(ResultSet row, int index) throws SQLException {
        Tally tally =
                Tally.of(row.getObject("stated", Integer.class), row.getInt("attributed"), row.getInt("elsewhere"));
        return new ReportSummary(
                row.getLong("revision_key"),
                new ReportRef(row.getString("report_id"), row.getInt("revision")),
                ReportStatus.valueOf(row.getString("status")),
                row.getString("publisher"),
                ReportKind.valueOf(row.getString("kind")),
                row.getObject("listed_on", LocalDate.class),
                Coverage.valueOf(row.getString("coverage")),
                window(row),
                row.getString("window_text"),
                url(row.getString("url")),
                row.getString("language"),
                published(row),
                tally,
                row.getBoolean("complete"),
                row.getBoolean("resolved"),
                row.getInt("line_count"),
                row.getString("signature"),
                textKind(row.getString("text_kind")),
                row.getString("note"));
    }

    private static @Nullable Window window(ResultSet row) throws SQLException {
        LocalDateTime from = row.getObject("window_from", LocalDateTime.class);
        LocalDateTime to = row.getObject("window_to", LocalDateTime.class);
        return from == null || to == null ? null : new Window(from, to);
    }

    private static @Nullable Publication published(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("published_on", LocalDate.class);
        return day == null ? null : new Publication(day, row.getObject("published_time", LocalTime.class));
    }

    private static @Nullable URI url(@Nullable String url) {
        return url == null ? null : URI.create(url);
    }

    private static @Nullable TextKind textKind(@Nullable String kind) {
        return kind == null ? null : TextKind.valueOf(kind);
    }
}
