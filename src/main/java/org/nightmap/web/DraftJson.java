package org.nightmap.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Draft;
import org.nightmap.intake.DraftIssue;
import org.nightmap.intake.DraftLine;
import org.nightmap.intake.DraftLine.SubCount;
import org.nightmap.intake.IssueMessages;
import org.nightmap.language.Language;
import org.nightmap.report.ReportKind;
import org.nightmap.report.TextSpan;

/** A draft as {@code docs/http.md} lays it down. */
record DraftJson(
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String publishedAt,
        @Nullable String window,
        String text,
        String language,
        String kind,
        @Nullable String night,
        @Nullable String date,
        @Nullable Integer stated,
        List<LineJson> lines,
        List<IssueJson> issues) {

    record LineJson(
            String place,
            String kind,
            @Nullable String region,
            List<String> regions,
            @Nullable Integer count,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            boolean vague,
            boolean each,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer numberStart,
            @Nullable Integer numberEnd,
            List<SubCount> sub) {

        static LineJson of(DraftLine line) {
            TextSpan place = line.placeSpan();
            TextSpan number = line.numberSpan();
            return new LineJson(
                    line.place(),
                    code(line.kind()),
                    line.region(),
                    line.regions(),
                    line.count(),
                    line.atLeast(),
                    line.atMost(),
                    line.vague(),
                    line.each(),
                    place == null ? null : place.start(),
                    place == null ? null : place.end(),
                    number == null ? null : number.start(),
                    number == null ? null : number.end(),
                    line.sub());
        }
    }

    record IssueJson(
            String code,
            String severity,
            String message,
            @Nullable Integer line) {

        static IssueJson of(Draft draft, DraftIssue issue, Language language) {
            return new IssueJson(
                    issue.code().code(),
                    issue.code().doubtsANumber() ? "doubt" : "notice",
                    IssueMessages.text(draft, issue, language),
                    issue.line());
        }
    }

    static DraftJson of(Draft draft, Language language) {
        String date = draft.date() == null ? null : Objects.toString(draft.date());
        return new DraftJson(
                null,
                null,
                null,
                draft.windowText().isEmpty() ? null : draft.windowText(),
                draft.text(),
                draft.language(),
                code(draft.kind()),
                draft.kind() == ReportKind.NIGHT ? date : null,
                date,
                draft.stated(),
                draft.lines().stream().map(LineJson::of).toList(),
                draft.issues().stream()
                        .map(issue -> IssueJson.of(draft, issue, language))
                        .toList());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
