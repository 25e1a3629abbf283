package org.nightmap.report;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes a revision with its lines. The caller holds the transaction. */
@Component
class RevisionWriter {

    private static final String INSERT_REVISION = """
            insert into report_revision (report_id, revision, status, publisher, kind, listed_on, coverage, url, language,
                published_on, published_time, retrieved_at, window_text, window_from, window_to, stated, text_kind, note,
                attributed, elsewhere, complete, resolved, line_count, signature)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_LINE = """
            insert into line (revision_key, number, place, kind, region, count, at_least, at_most, each, note,
                place_start, place_end, number_start, number_end, meant)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    RevisionWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(ReportRef ref, Statement statement, ReportStatus status) {
        long key = insertRevision(ref, statement, status);
        if (statement.text() != null) {
            jdbc.update("insert into report_text (revision_key, text) values (?, ?)", key, statement.text());
        }
        insertLines(key, statement.lines());
        insertRegions(key, statement.lines());
        insertIssues(key, statement.lines());
        insertSettled(key, statement.settled());
    }

    private long insertRevision(ReportRef ref, Statement statement, ReportStatus status) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert =
                            connection.prepareStatement(INSERT_REVISION, new String[] {"revision_key"});
                    setAll(insert, revisionValues(ref, statement, status));
                    return insert;
                },
                keys);
        return Objects.requireNonNull(keys.getKey(), "H2 returns the key").longValue();
    }

    private static List<@Nullable Object> revisionValues(ReportRef ref, Statement statement, ReportStatus status) {
        Figures figures = Figures.of(statement);
        Window window = statement.window();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(ref.id());
        values.add(ref.revision());
        values.add(status.name());
        values.add(statement.publisher());
        values.add(statement.kind().name());
        values.add(statement.date());
        values.add(statement.coverage().name());
        values.add(statement.url() == null ? null : statement.url().toString());
        values.add(statement.language());
        Publication published = statement.published();
        values.add(published == null ? null : published.day());
        values.add(published == null ? null : published.time());
        values.add(
                statement.retrievedAt() == null
                        ? null
                        : OffsetDateTime.ofInstant(statement.retrievedAt(), ZoneOffset.UTC));
        values.add(statement.windowText());
        values.add(window == null ? null : window.from());
        values.add(window == null ? null : window.to());
        values.add(statement.stated());
        values.add(statement.textKind() == null ? null : statement.textKind().name());
        values.add(statement.note());
        values.add(figures.tally().attributed());
        values.add(figures.tally().elsewhere());
        values.add(figures.complete());
        values.add(figures.resolved());
        values.add(statement.lines().size());
        values.add(figures.signature());
        return values;
    }

    private void insertLines(long key, List<Line> lines) {
        jdbc.batchUpdate(INSERT_LINE, lines, 500, (insert, line) -> setAll(insert, lineValues(key, line)));
    }

    private static List<@Nullable Object> lineValues(long key, Line line) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(key);
        values.add(line.number());
        values.add(line.place());
        values.add(line.kind().name());
        values.add(line.region());
        values.add(line.count());
        values.add(line.atLeast());
        values.add(line.atMost());
        values.add(line.each());
        values.add(line.note());
        addSpan(values, line.placeSpan());
        addSpan(values, line.numberSpan());
        values.add(line.meant());
        return values;
    }

    private static void addSpan(List<@Nullable Object> values, @Nullable TextSpan span) {
        values.add(span == null ? null : span.start());
        values.add(span == null ? null : span.end());
    }

    private void insertRegions(long key, List<Line> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (Line line : lines) {
            addRegions(rows, key, line, line.regions(), "JOINT");
            addRegions(rows, key, line, line.alsoCovers(), "COVERS");
        }
        jdbc.batchUpdate(
                "insert into line_region (revision_key, line_number, region, role, position) values (?, ?, ?, ?, ?)",
                rows);
    }

    private static void addRegions(List<Object[]> rows, long key, Line line, List<String> regions, String role) {
        for (int i = 0; i < regions.size(); i++) {
            rows.add(new Object[] {key, line.number(), regions.get(i), role, i + 1});
        }
    }

    private void insertIssues(long key, List<Line> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (Line line : lines) {
            for (int i = 0; i < line.issues().size(); i++) {
                IssueCode code = line.issues().get(i);
                rows.add(new Object[] {
                    key, line.number(), i + 1, code.name(), line.settled().contains(code)
                });
            }
        }
        jdbc.batchUpdate(
                "insert into line_issue (revision_key, line_number, position, code, settled) values (?, ?, ?, ?, ?)",
                rows);
    }

    private void insertSettled(long key, Set<IssueCode> settled) {
        List<Object[]> rows = new ArrayList<>();
        settled.forEach(code -> rows.add(new Object[] {key, code.name()}));
        jdbc.batchUpdate("insert into settled_issue (revision_key, code) values (?, ?)", rows);
    }

    private static void setAll(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
