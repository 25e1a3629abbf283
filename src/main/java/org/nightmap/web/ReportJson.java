package org.nightmap.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Line;
import org.nightmap.report.ReportChange;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;
import org.nightmap.report.TextSpan;

/**
 * A report with its revisions, as {@code docs/http.md} lays it down.
 *
 * @param revisions the first first
 */
record ReportJson(String id, List<RevisionJson> revisions) {

    /** One revision without its lines. */
    record RevisionJson(
            int revision,
            String status,
            String publisher,
            String kind,
            String date,
            String coverage,
            @Nullable String window,
            @Nullable String url,
            String language,
            @Nullable String publishedOn,
            @Nullable String publishedAt,
            @Nullable Integer stated,
            int attributed,
            int elsewhere,
            @Nullable Integer unattributed,
            int excess,
            boolean complete,
            String note,
            List<ChangeJson> changes) {

        static RevisionJson of(ReportSummary report, List<ReportChange> changes, boolean withNames) {
            return new RevisionJson(
                    report.ref().revision(),
                    code(report.status()),
                    report.publisher(),
                    code(report.kind()),
                    report.date().toString(),
                    code(report.coverage()),
                    report.windowText().isEmpty() ? null : report.windowText(),
                    report.url() == null ? null : Objects.toString(report.url()),
                    report.language(),
                    report.published() == null
                            ? null
                            : Objects.toString(report.published().day()),
                    report.published() == null ? null : Objects.toString(report.published()),
                    report.tally().stated(),
                    report.tally().attributed(),
                    report.tally().elsewhere(),
                    report.tally().unattributed(),
                    report.tally().excess(),
                    report.complete(),
                    report.note(),
                    changes.stream()
                            .filter(change -> change.revision() == report.ref().revision())
                            .map(change -> ChangeJson.of(change, withNames))
                            .toList());
        }
    }

    /**
     * What was done to a revision.
     *
     * @param by who did it; null for readers without a role, who are not shown the names of users
     */
    record ChangeJson(
            String action,
            String at,
            String reason,
            @Nullable String by) {

        static ChangeJson of(ReportChange change, boolean withName) {
            return new ChangeJson(
                    code(change.action()),
                    change.by().at().toString(),
                    change.by().reason(),
                    withName ? change.by().actor() : null);
        }
    }

    /** One revision in full. */
    record FullJson(
            String id,
            RevisionJson revision,
            @Nullable String text,
            @Nullable String textKind,
            List<LineJson> lines) {

        static FullJson of(StoredReport report, List<ReportChange> changes, boolean withNames) {
            Statement statement = report.statement();
            return new FullJson(
                    report.summary().ref().id(),
                    RevisionJson.of(report.summary(), changes, withNames),
                    statement.text(),
                    statement.textKind() == null ? null : code(statement.textKind()),
                    statement.lines().stream().map(LineJson::of).toList());
        }
    }

    /** A line as it is stored. */
    record LineJson(
            String place,
            String kind,
            @Nullable String region,
            List<String> regions,
            List<String> alsoCovers,
            @Nullable Integer count,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            boolean each,
            String note,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer numberStart,
            @Nullable Integer numberEnd,
            List<String> issues,
            List<String> settled,
            @Nullable String meant) {

        static LineJson of(Line line) {
            TextSpan place = line.placeSpan();
            TextSpan number = line.numberSpan();
            return new LineJson(
                    line.place(),
                    code(line.kind()),
                    line.region(),
                    line.regions(),
                    line.alsoCovers(),
                    line.count(),
                    line.atLeast(),
                    line.atMost(),
                    line.each(),
                    line.note(),
                    place == null ? null : place.start(),
                    place == null ? null : place.end(),
                    number == null ? null : number.start(),
                    number == null ? null : number.end(),
                    line.issues().stream().map(ReportJson::code).toList(),
                    line.settled().stream().map(ReportJson::code).toList(),
                    line.meant());
        }
    }

    static ReportJson of(String id, List<ReportSummary> revisions, List<ReportChange> changes, boolean withNames) {
        return new ReportJson(
                id,
                revisions.stream()
                        .map(revision -> RevisionJson.of(revision, changes, withNames))
                        .toList());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
