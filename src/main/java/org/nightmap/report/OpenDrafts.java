package org.nightmap.report;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the drafts that wait for somebody. */
@Component
class OpenDrafts {

    private static final String DOUBTFUL_LINES = """
            select revision_key, count(distinct line_number) as doubtful
            from line_issue
            where revision_key in (:keys) and not settled and code in (:doubts)
            group by revision_key
            """;

    /** Who stored each: a draft was added and nothing else was done to it. */
    private static final String STORED_BY = """
            select r.revision_key, a.actor, a.at, a.reason
            from report_revision r
                join audit a on a.report_id = r.report_id and a.revision = r.revision and a.action = 'ADDED'
            where r.revision_key in (:keys)
            """;

    private final JdbcClient jdbc;
    private final Summaries summaries;
    private final Contents contents;

    OpenDrafts(JdbcClient jdbc, Summaries summaries, Contents contents) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.contents = contents;
    }

    List<OpenDraft> all() {
        List<ReportSummary> drafts = summaries.latestDrafts();
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<Long> keys = drafts.stream().map(ReportSummary::key).toList();
        Map<Long, Integer> doubtful = doubtfulLines(keys);
        Map<Long, Attribution> by = storedBy(keys);
        Map<Long, Set<IssueCode>> settled = contents.settled(keys);
        return drafts.stream()
                .map(draft -> new OpenDraft(
                        draft,
                        Objects.requireNonNull(by.get(draft.key()), "What is stored was stored by somebody"),
                        doubtful.getOrDefault(draft.key(), 0),
                        settled.getOrDefault(draft.key(), Set.of())))
                .toList();
    }

    private Map<Long, Integer> doubtfulLines(List<Long> keys) {
        List<String> doubts = Stream.of(IssueCode.values())
                .filter(IssueCode::doubtsANumber)
                .map(IssueCode::name)
                .toList();
        Map<Long, Integer> doubtful = new HashMap<>();
        jdbc.sql(DOUBTFUL_LINES).param("keys", keys).param("doubts", doubts).query(row -> {
            doubtful.put(row.getLong("revision_key"), row.getInt("doubtful"));
        });
        return doubtful;
    }

    private Map<Long, Attribution> storedBy(List<Long> keys) {
        Map<Long, Attribution> by = new HashMap<>();
        jdbc.sql(STORED_BY).param("keys", keys).query(row -> {
            by.put(
                    row.getLong("revision_key"),
                    new Attribution(
                            row.getString("actor"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("reason")));
        });
        return by;
    }
}
