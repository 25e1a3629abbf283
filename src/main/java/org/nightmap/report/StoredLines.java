package org.nightmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the lines of revisions with their regions and issues. The keys are a table to join and no {@code = any}: that is asked again of
 * each row that is found, along all of the keys.
 */
@Component
class StoredLines {

    private static final String SELECT_LINES = """
            select l.revision_key, number, place, kind, region, count, at_least, at_most, each, note,
                place_start, place_end, number_start, number_end, meant
            from unnest(cast(? as bigint array)) w (revision_key) join line l on l.revision_key = w.revision_key
            order by l.revision_key, number
            """;

    private static final String SELECT_REGIONS = """
            select l.revision_key, line_number, region, role
            from unnest(cast(? as bigint array)) w (revision_key) join line_region l on l.revision_key = w.revision_key
            order by l.revision_key, line_number, position
            """;

    private static final String SELECT_ISSUES = """
            select l.revision_key, line_number, code, settled
            from unnest(cast(? as bigint array)) w (revision_key) join line_issue l on l.revision_key = w.revision_key
            order by l.revision_key, line_number, position
            """;

    private final JdbcClient jdbc;

    StoredLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines in their order, by the keys of their revisions; a revision without lines is absent. */
    Map<Long, List<Line>> of(Collection<Long> wanted) {
        Long[] keys = wanted.stream().distinct().toArray(Long[]::new);
        Map<LineKey, List<String>> joint = new HashMap<>();
        Map<LineKey, List<String>> covered = new HashMap<>();
        readRegions(keys, joint, covered);
        Map<LineKey, List<IssueCode>> issues = new HashMap<>();
        Map<LineKey, List<IssueCode>> settled = new HashMap<>();
        readIssues(keys, issues, settled);
        Map<Long, List<Line>> lines = new HashMap<>();
        jdbc.sql(SELECT_LINES).param(keys).query(row -> {
            LineKey key = new LineKey(row.getLong("revision_key"), row.getInt("number"));
            lines.computeIfAbsent(key.revisionKey(), k -> new ArrayList<>())
                    .add(line(
                            row,
                            joint.getOrDefault(key, List.of()),
                            covered.getOrDefault(key, List.of()),
                            issues.getOrDefault(key, List.of()),
                            settled.getOrDefault(key, List.of())));
        });
        return lines;
    }

    private void readRegions(Long[] keys, Map<LineKey, List<String>> joint, Map<LineKey, List<String>> covered) {
        jdbc.sql(SELECT_REGIONS).param(keys).query(row -> {
            LineKey key = new LineKey(row.getLong("revision_key"), row.getInt("line_number"));
            Map<LineKey, List<String>> role = row.getString("role").equals("JOINT") ? joint : covered;
            role.computeIfAbsent(key, k -> new ArrayList<>()).add(row.getString("region"));
        });
    }

    private void readIssues(Long[] keys, Map<LineKey, List<IssueCode>> issues, Map<LineKey, List<IssueCode>> settled) {
        jdbc.sql(SELECT_ISSUES).param(keys).query(row -> {
            LineKey key = new LineKey(row.getLong("revision_key"), row.getInt("line_number"));
            IssueCode code = IssueCode.valueOf(row.getString("code"));
            issues.computeIfAbsent(key, k -> new ArrayList<>()).add(code);
            if (row.getBoolean("settled")) {
                settled.computeIfAbsent(key, k -> new ArrayList<>()).add(code);
            }
        });
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

    private record LineKey(long revisionKey, int number) {}
}
