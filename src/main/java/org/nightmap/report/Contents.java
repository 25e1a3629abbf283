package org.nightmap.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    private static final String SELECT_SETTLED = """
            select s.revision_key, code
            from unnest(cast(? as bigint array)) w (revision_key) join settled_issue s on s.revision_key = w.revision_key
            """;

    private static final String SELECT_TEXTS = """
            select r.revision_key, r.retrieved_at, t.text
            from unnest(cast(? as bigint array)) w (revision_key)
                join report_revision r on r.revision_key = w.revision_key
                left join report_text t on t.revision_key = r.revision_key
            """;

    private static final String SELECT_OF_PUBLISHER = """
            select r.revision_key, t.text
            from report_revision r join report_text t on t.revision_key = r.revision_key
            where r.listed_on = ? and lower(r.publisher) = lower(?) and r.text_kind = 'SOURCE'
            order by r.revision_key
            """;

    private final JdbcClient jdbc;
    private final StoredLines storedLines;

    Contents(JdbcClient jdbc, StoredLines storedLines) {
        this.jdbc = jdbc;
        this.storedLines = storedLines;
    }

    /** The revisions in full, in the order of their summaries. */
    List<StoredReport> of(List<ReportSummary> summaries) {
        if (summaries.isEmpty()) {
            return List.of();
        }
        List<Long> keys = summaries.stream().map(ReportSummary::key).toList();
        Map<Long, List<Line>> lines = storedLines.of(keys);
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

    /** The lines of revisions alone, by the revisions' keys; a revision without lines is absent. */
    Map<Long, List<Line>> linesOf(List<Long> keys) {
        return storedLines.of(keys);
    }

    /** The source texts of a publisher's revisions that are listed under a date, by the revisions' keys. */
    Map<Long, String> textsOf(LocalDate date, String publisher) {
        Map<Long, String> texts = new LinkedHashMap<>();
        jdbc.sql(SELECT_OF_PUBLISHER).params(date, publisher).query(row -> {
            texts.put(row.getLong("revision_key"), row.getString("text"));
        });
        return texts;
    }

    /** The issues of the whole of each revision that a person has looked at. */
    Map<Long, Set<IssueCode>> settled(List<Long> keys) {
        Map<Long, Set<IssueCode>> settled = new HashMap<>();
        jdbc.sql(SELECT_SETTLED).param(keys.toArray(Long[]::new)).query(row -> {
            settled.computeIfAbsent(row.getLong("revision_key"), k -> EnumSet.noneOf(IssueCode.class))
                    .add(IssueCode.valueOf(row.getString("code")));
        });
        return settled;
    }

    private Map<Long, Text> readTexts(List<Long> keys) {
        Map<Long, Text> texts = new HashMap<>();
        jdbc.sql(SELECT_TEXTS).param(keys.toArray(Long[]::new)).query(row -> {
            OffsetDateTime retrieved = row.getObject("retrieved_at", OffsetDateTime.class);
            texts.put(
                    row.getLong("revision_key"),
                    new Text(row.getString("text"), retrieved == null ? null : retrieved.toInstant()));
        });
        return texts;
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

    private record Text(@Nullable String text, @Nullable Instant retrievedAt) {
        static final Text NONE = new Text(null, null);
    }
}
