package org.nightmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the texts and lines that belong to summaries. */
@Component
class Contents {

    private static final String SELECT_LINES = """
            select revision_key, number, place, kind, region, count, at_least, at_most, each, note,
                place_start, place_end, number_start, number_end, meant
            from line where revision_key in (:keys) order by revision_key, number
            """;

    private static final String SELECT_REGIONS = """
            select revision_key, line_number, region, role
            from line_region where revision_key in (:keys) order by revision_key, line_number, position
            """;

    private static final String SELECT_ISSUES = """
            select revision_key, line_number, code, settled
            from line_issue where revision_key in (:keys) order by revision_key, line_number, position
            """;

    private static final String SELECT_SETTLED = """
            select revision_key, code from settled_issue where revision_key in (:keys)
            """;

    private static final String SELECT_TEXTS = """
            select r.revision_key, r.retrieved_at, t.text
            from report_revision r left join report_text t on t.revision_key = r.revision_key
            where r.revision_key in (:keys)
            """;

    private static final String SELECT_OF_PUBLISHER = """
            select r.revision_key, t.text
            from report_revision r join report_text t on t.revision_key = r.revision_key
            where r.listed_on = ? and lower(r.publisher) = lower(?) and r.text_kind = 'SOURCE'
            order by r.revision_key
            """;

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The revisions in full, in the order of their summaries. */
    List<StoredReport> of(List<ReportSummary> summaries) {
        if (summaries.isEmpty()) {
            return List.of();
        }
        List<Long> keys = summaries.stream().map(ReportSummary::key).toList();
        Map<LineKey, List<String>> joint = new HashMap<>();
        Map<LineKey, List<String>> covered = new HashMap<>();
        readRegions(keys, joint, covered);
        Map<LineKey, List<IssueCode>> issues = new HashMap<>();
        Map<LineKey, List<IssueCode>> settled = new HashMap<>();
        readIssues(keys, issues, settled);
        Map<Long, List<Line>> lines = new HashMap<>();
        jdbc.sql(SELECT_LINES).param("keys", keys).query(row -> {
            LineKey key = new LineKey(row.getLong("revision_key"), row.getInt("number"));
            lines.computeIfAbsent(key.revisionKey(), k -> new ArrayList<>())
                    .add(line(
                            row,
                            joint.getOrDefault(key, List.of()),
                            covered.getOrDefault(key, List.of()),
                            issues.getOrDefault(key, List.of()),
                            settled.getOrDefault(key, List.of())));
        });
        Map<Long, Text> texts = readTexts(keys);
        Map<Long, Set<IssueCode>> ofTheWhole = settled(keys);
        return summaries.stream()
                .map(s -> stored(
                        s,
                        texts.getOrDefault(s.key(), Text.NONE),
                        lines.getOrDefault(s.key(), List.of()),
                        ofTheWhole.getOrDefault(s.key(), Set.of())))
                .toList();
    }

    /** The source texts of a publisher's revisions that are listed under a date, by the revisions' keys. */
    Map<Long, String> textsOf(LocalDate date, String publisher) {
        Map<Long, String> texts = new LinkedHashMap<>();
        jdbc.sql(SELECT_OF_PUBLISHER).params(date, publisher).query(row -> {
            texts.put(row.getLong("revision_key"), row.getString("text"));
        });
        return texts;
    }

    private void readRegions(List<Long> keys, Map<LineKey, List<String>> joint, Map<LineKey, List<String>> covered) {
        jdbc.sql(SELECT_REGIONS).param("keys", keys).query(row -> {
            LineKey key = new LineKey(row.getLong("revision_key"), row.getInt("line_number"));
            Map<LineKey, List<String>> role = row.getString("role").equals("JOINT") ? joint : covered;
            role.computeIfAbsent(key, k -> new ArrayList<>()).add(row.getString("region"));
        });
    }

    private void readIssues(
            List<Long> keys, Map<LineKey, List<IssueCode>> issues, Map<LineKey, List<IssueCode>> settled) {
        jdbc.sql(SELECT_ISSUES).param("keys", keys).query(row -> {
            LineKey key = new LineKey(row.getLong("revision_key"), row.getInt("line_number"));
            IssueCode code = IssueCode.valueOf(row.getString("code"));
            issues.computeIfAbsent(key, k -> new ArrayList<>()).add(code);
            if (row.getBoolean("settled")) {
                settled.computeIfAbsent(key, k -> new ArrayList<>()).add(code);
            }
        });
    }

    /** The issues of the whole of each revision that a person has looked at. */
    Map<Long, Set<IssueCode>> settled(List<Long> keys) {
        Map<Long, Set<IssueCode>> settled = new HashMap<>();
        jdbc.sql(SELECT_SETTLED).param("keys", keys).query(row -> {
            settled.computeIfAbsent(row.getLong("revision_key"), k -> EnumSet.noneOf(IssueCode.class))
                    .add(IssueCode.valueOf(row.getString("code")));
        });
        return settled;
    }

    private Map<Long, Text> readTexts(List<Long> keys) {
        Map<Long, Text> texts = new HashMap<>();
        jdbc.sql(SELECT_TEXTS).param("keys", keys).query(row -> {
            OffsetDateTime retrieved = row.getObject("retrieved_at", OffsetDateTime.class);
            texts.put(
                    row.getLong("revision_key"),
                    new Text(row.getString("text"), retrieved == null ? null : retrieved.toInstant()));
        });
        return texts;
    }

    private static Line line(
            ResultSet row,
            List<String> regions,
            List<String> alsoCovers,
            List<IssueCode> issues,
            List<IssueCode> settled)
            throws SQLException {
        return new Line(
                row.getInt("number"),
                row.getString("place"),
                LineKind.valueOf(row.getString("kind")),
                row.getString("region"),
                regions,
                alsoCovers,
                row.getObject("count", Integer.class),
                row.getObject("at_least", Integer.class),
                row.getObject("at_most", Integer.class),
                row.getBoolean("each"),
                row.getString("note"),
                span(row, "place_start", "place_end"),
                span(row, "number_start", "number_end"),
                issues,
                settled,
                row.getString("meant"));
    }

    private static @Nullable TextSpan span(ResultSet row, String start, String end) throws SQLException {
        Integer from = row.getObject(start, Integer.class);
        Integer to = row.getObject(end, Integer.class);
        return from == null || to == null ? null : new TextSpan(from, to);
    }

    private static StoredReport stored(ReportSummary summary, Text text, List<Line> lines, Set<IssueCode> settled) {
        Statement statement = new Statement(
                summary.publisher(),
                summary.kind(),
                summary.date(),
                summary.coverage(),
                summary.url(),
                summary.language(),
                summary.published(),
                text.retrievedAt(),
                summary.windowText(),
                summary.window(),
                summary.tally().stated(),
                text.text(),
                summary.textKind(),
                summary.note(),
                lines,
                settled);
        return new StoredReport(summary, statement);
    }

    private record LineKey(long revisionKey, int number) {}

    private record Text(@Nullable String text, @Nullable Instant retrievedAt) {
        static final Text NONE = new Text(null, null);
    }
}
