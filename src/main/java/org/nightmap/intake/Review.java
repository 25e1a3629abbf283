package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.Figures;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.TextSpan;

/**
 * A statement while a person reviews what was read from it. Every correction gives another one, so that each can be undone.
 *
 * @param read the text and what was read in it, which no correction changes
 * @param about what it is said to be
 * @param hours the hours it speaks for
 * @param stated the stated total; null if none is stated
 * @param lines the counts
 * @param issues what is doubtful about the whole
 */
public record Review(
        ReadText read, About about, Hours hours, @Nullable Integer stated, List<ReviewLine> lines, WholeIssues issues) {

    public Review {
        lines = List.copyOf(lines);
    }

    /** The review of a draft, as yet without a correction. */
    public static Review of(Draft draft, Origin origin) {
        List<ReviewLine> lines = new ArrayList<>();
        for (DraftLine line : draft.lines()) {
            lines.add(new ReviewLine(lines.size() + 1, line, Set.of()));
        }
        About about = new About(
                Objects.requireNonNullElse(origin.publisher(), ""),
                Objects.toString(origin.url(), ""),
                origin.published(),
                Objects.requireNonNullElse(origin.unclearTime(), ""),
                draft.date(),
                draft.kind(),
                draft.language());
        return new Review(
                ReadText.of(draft),
                about,
                Hours.read(draft.windowText(), draft.window()),
                draft.stated(),
                lines,
                WholeIssues.of(draft));
    }

    /** The text; empty where there is none. */
    public String text() {
        return read.text();
    }

    /** Where the total stands in the text, or null. */
    public @Nullable TextSpan statedSpan() {
        return read.statedSpan();
    }

    /** The numbers of the text that are neither the total nor the exact counts of lines. */
    public List<OtherNumber> others() {
        return read.others();
    }

    /** Why numbers are not certain from the words of the text. */
    List<Unsure> unsure() {
        return read.unsure();
    }

    /** The issues of the whole that a person has looked at. */
    public Set<IssueCode> settled() {
        return issues.settled();
    }

    public Figures figures() {
        return Figures.of(stated, reportLines());
    }

    /** The lines as a report has them. One whose place is not written yet is left out. */
    public List<Line> reportLines() {
        List<Line> written = new ArrayList<>();
        for (ReviewLine line : lines) {
            if (!line.line().place().isBlank()) {
                written.add(line.line().toLine(written.size() + 1, line.settled()));
            }
        }
        return written;
    }

    /** How much of its night the statement speaks for. */
    public Coverage coverage() {
        return hours.coverage(about.kind(), about.date());
    }

    /** The issues of the whole that no person has looked at, in their order. */
    public List<IssueCode> open() {
        return open(figures());
    }

    /** The same, where the figures are worked out already. */
    public List<IssueCode> open(Figures figures) {
        boolean passedOver =
                unsure().stream().anyMatch(one -> one.count() == null && one.isRaisedAs(IssueCode.PLACE_WITHOUT_COUNT));
        return issues.open(figures, about, !lines.isEmpty(), passedOver);
    }

    /** How many doubts are open: one for each doubtful line, and those about the whole. */
    public int doubts() {
        return doubts(open(), doubtfulLines());
    }

    /** The same, where the open issues and the doubtful lines are known already. */
    public static int doubts(List<IssueCode> open, List<Integer> doubtfulLines) {
        long ofTheWhole = open.stream().filter(IssueCode::doubtsANumber).count();
        return doubtfulLines.size() + Math.toIntExact(ofTheWhole);
    }

    /** The numbers of the lines that have a doubt, from 1. */
    public List<Integer> doubtfulLines() {
        List<Integer> doubtful = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).doubts().isEmpty()) {
                doubtful.add(i + 1);
            }
        }
        return doubtful;
    }

    public Optional<ReviewLine> line(int id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    /** What a person says about the statement; a date or kind that is given answers what was doubtful about it. */
    public Review with(About other) {
        return Objects.equals(other.date(), about.date()) && other.kind() == about.kind()
                ? new Review(read, other, hours, stated, lines, issues)
                : new Review(read, other, hours.ofAnother(), stated, lines, issues.withAboutGiven());
    }

    /** Other hours, as a person gives them. */
    public Review with(Hours others) {
        return new Review(read, about, others, stated, lines, issues);
    }

    /** Another stated total, which answers a doubt about it; null for none. */
    public Review withStated(@Nullable Integer total) {
        return new Review(read, about, hours, total, lines, issues.withTotalGiven());
    }

    /** One line corrected; unchanged where there is no such line. */
    public Review correct(int id, UnaryOperator<ReviewLine> correction) {
        return with(lines.stream()
                .map(line -> line.id() == id ? correction.apply(line) : line)
                .toList());
    }

    public Review without(int id) {
        return with(lines.stream().filter(line -> line.id() != id).toList());
    }

    /** With a line after all others. */
    public Review plus(DraftLine line) {
        List<ReviewLine> more = new ArrayList<>(lines);
        more.add(new ReviewLine(nextId(), line, Set.of()));
        return with(more);
    }

    /** The id that the next line added will have. */
    public int nextId() {
        return lines.stream().mapToInt(ReviewLine::id).max().orElse(0) + 1;
    }

    /** With an issue of the whole looked at. */
    public Review lookedAt(IssueCode code) {
        return new Review(read, about, hours, stated, lines, issues.lookedAt(Set.of(code)));
    }

    private Review with(List<ReviewLine> others) {
        return new Review(read, about, hours, stated, new RepeatedPlaces(lines).mark(others), issues.withAnotherSum());
    }
}
