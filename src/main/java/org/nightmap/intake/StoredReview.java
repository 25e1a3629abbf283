package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        return new Review(
                new ReadText(
                        Objects.toString(statement.text(), ""),
                        read != null && sameTotal ? read.statedSpan() : null,
                        read == null ? List.of() : withoutLines(read.others(), statement.lines()),
                        read == null ? List.of() : read.unsure()),
                about,
                Hours.of(statement),
                statement.stated(),
                lines,
                issues(read, sameTotal).lookedAt(statement.settled()));
    }

    /** Date and kind were given by a person since, and the total, where it is another. */
    private static WholeIssues issues(@Nullable Draft read, boolean sameTotal) {
        if (read == null) {
            return new WholeIssues(Set.of(), Set.of());
        }
        WholeIssues issues = WholeIssues.of(read).withAboutGiven();
        return sameTotal ? issues : issues.withTotalGiven();
    }

    /** The numbers that a person has not made counts of; one that is too large stays so until it is corrected. */
    private static List<OtherNumber> withoutLines(List<OtherNumber> others, List<Line> lines) {
        Set<TextSpan> counts = new HashSet<>();
        lines.stream()
                .filter(line -> line.count() != null)
                .map(Line::numberSpan)
                .filter(Objects::nonNull)
                .forEach(counts::add);
        return others.stream().filter(other -> !counts.contains(other.span())).toList();
    }
}
