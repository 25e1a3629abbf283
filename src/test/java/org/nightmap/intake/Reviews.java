package org.nightmap.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineCount;
import org.nightmap.report.LineKind;
import org.nightmap.report.LinePlace;
import org.nightmap.report.ReportKind;
import org.nightmap.report.TextSpan;

/** Lines and reviews made up for tests. */
final class Reviews {

    private Reviews() {}

    static DraftLine region(String iso, @Nullable Integer count, IssueCode... issues) {
        return line(iso + " Region", LineKind.REGION, iso, count, issues);
    }

    static DraftLine unknown(String place, @Nullable Integer count, IssueCode... issues) {
        return line(place, LineKind.UNKNOWN, null, count, issues);
    }

    static DraftLine joint(int count, String... regions) {
        return new DraftLine(
                new LinePlace(String.join(" and ", regions), LineKind.JOINT, null, List.of(regions), List.of(), null),
                LineCount.of(count),
                false,
                new TextSpan(10, 20),
                new TextSpan(5, 7),
                List.of(),
                List.of(IssueCode.JOINT_COUNT));
    }

    static DraftLine vague(String iso, int atLeast) {
        return new DraftLine(
                new LinePlace(iso + " Region", LineKind.REGION, iso, List.of(), List.of(), null),
                new LineCount(null, atLeast, null, false),
                true,
                new TextSpan(10, 20),
                new TextSpan(5, 7),
                List.of(),
                List.of(IssueCode.VAGUE_COUNT));
    }

    static ReviewLine reviewed(DraftLine line) {
        return new ReviewLine(1, line, Set.of());
    }

    static Review review(@Nullable Integer stated, DraftLine... lines) {
        return review(stated, List.of(), lines);
    }

    /** A review of lines, with issues of the whole that were found when it was read. */
    static Review review(@Nullable Integer stated, List<IssueCode> found, DraftLine... lines) {
        return Review.of(
                new Draft(
                        "A text.",
                        "en",
                        ReportKind.NIGHT,
                        LocalDate.of(2025, 10, 25),
                        null,
                        "",
                        stated,
                        null,
                        List.of(lines),
                        List.of(),
                        found.stream()
                                .map(code -> new DraftIssue(code, null, null))
                                .toList(),
                        List.of()),
                new Origin("TASS", URI.create("https://tass.com/1"), null, null));
    }

    private static DraftLine line(
            String place, LineKind kind, @Nullable String iso, @Nullable Integer count, IssueCode... issues) {
        return new DraftLine(
                new LinePlace(place, kind, iso, List.of(), List.of(), null),
                LineCount.of(count),
                false,
                new TextSpan(10, 20),
                count == null ? null : new TextSpan(5, 7),
                List.of(),
                List.of(issues));
    }
}
