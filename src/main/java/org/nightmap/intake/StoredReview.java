package org.nightmap.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.Statement;
import org.nightmap.report.TextSpan;

/** Makes reviews of what is stored, for correction. */
final class StoredReview {

    private StoredReview() {}

    /**
     * The review of a stored statement, as it was stored.
     *
     * @param read what its text gives when it is read again; null where there is no text to read. It only marks the text and
     *     names what is doubtful about the whole
     */
    static Review of(Statement statement, @Nullable Draft read) {
        List<ReviewLine> lines = new ArrayList<>();
        statement
                .lines()
                .forEach(line ->
                        lines.add(new ReviewLine(line.number(), DraftLine.of(line), Set.copyOf(line.settled()))));
        About about = new About(
                statement.publisher(),
                Objects.toString(statement.url(), ""),
                statement.published(),
                "",
                statement.date(),
                statement.kind(),
                statement.language());
        boolean sameTotal = read != null && Objects.equals(read.stated(), statement.stated());
        Set<IssueCode> found = read == null ? EnumSet.noneOf(IssueCode.class) : Review.ofTheWhole(read);
        // date, kind and total were given by a person since
        found.removeAll(Review.OF_ABOUT);
        if (!sameTotal) {
            found.remove(IssueCode.CONFLICTING_TOTALS);
        }
        return new Review(
                Objects.toString(statement.text(), ""),
                about,
                Hours.of(statement),
                statement.stated(),
                read != null && sameTotal ? read.statedSpan() : null,
                lines,
                read == null ? List.of() : withoutLines(read.notCounts(), statement.lines()),
                found,
                Set.of());
    }

    /** The numbers that a person has not made counts of. */
    private static List<TextSpan> withoutLines(List<TextSpan> notCounts, List<Line> lines) {
        Set<TextSpan> counts = new HashSet<>();
        lines.stream().map(Line::numberSpan).filter(Objects::nonNull).forEach(counts::add);
        return notCounts.stream().filter(span -> !counts.contains(span)).toList();
    }
}
