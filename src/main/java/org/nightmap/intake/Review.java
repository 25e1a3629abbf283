package org.nightmap.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.Figures;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.ReportKind;
import org.nightmap.report.TextSpan;

/**
 * A statement while a person reviews what was read from it. Every correction gives another one, so that each can be undone.
 *
 * @param text the text, which no correction changes
 * @param about what it is said to be
 * @param hours the hours it speaks for
 * @param stated the stated total; null if none is stated
 * @param statedSpan where the total stands in the text, or null
 * @param lines the counts
 * @param notCounts numbers of the text that are no counts
 * @param found issues of the whole text that were found when it was read
 * @param settled issues of the whole that a person has looked at
 */
public record Review(
        String text,
        About about,
        Hours hours,
        @Nullable Integer stated,
        @Nullable TextSpan statedSpan,
        List<ReviewLine> lines,
        List<TextSpan> notCounts,
        Set<IssueCode> found,
        Set<IssueCode> settled) {

    /** Issues that follow from the figures as they are now. */
    private static final Set<IssueCode> OF_THE_SUM = EnumSet.of(IssueCode.SUM_BELOW_TOTAL, IssueCode.SUM_ABOVE_TOTAL);

    /** Issues that follow from what the statement is said to be. */
    static final Set<IssueCode> OF_ABOUT = EnumSet.of(IssueCode.NOT_A_NIGHT_STATEMENT, IssueCode.NIGHT_MISSING);

    public Review {
        lines = List.copyOf(lines);
        notCounts = List.copyOf(notCounts);
        found = Set.copyOf(found);
        settled = Set.copyOf(settled);
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
                draft.text(),
                about,
                Hours.read(draft.windowText(), draft.window()),
                draft.stated(),
                draft.statedSpan(),
                lines,
                draft.notCounts(),
                ofTheWhole(draft),
                Set.of());
    }

    /** The issues of a draft that are about no line of it. */
    static Set<IssueCode> ofTheWhole(Draft draft) {
        Set<IssueCode> found = EnumSet.noneOf(IssueCode.class);
        draft.issues().stream()
                .filter(issue -> issue.line() == null)
                .map(DraftIssue::code)
                .forEach(found::add);
        return found;
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
        Set<IssueCode> open = EnumSet.noneOf(IssueCode.class);
        open.addAll(found);
        open.removeAll(OF_THE_SUM);
        Integer unattributed = figures.tally().unattributed();
        if (unattributed != null && unattributed > 0) {
            open.add(IssueCode.SUM_BELOW_TOTAL);
        }
        if (figures.tally().excess() > 0) {
            open.add(IssueCode.SUM_ABOVE_TOTAL);
        }
        if (about.kind() != ReportKind.NIGHT) {
            open.add(IssueCode.NOT_A_NIGHT_STATEMENT);
        }
        if (about.date() == null) {
            open.add(IssueCode.NIGHT_MISSING);
        }
        open.removeAll(settled);
        return List.copyOf(open);
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
        Set<IssueCode> still = EnumSet.noneOf(IssueCode.class);
        still.addAll(found);
        boolean another = !Objects.equals(other.date(), about.date()) || other.kind() != about.kind();
        if (another) {
            still.removeAll(OF_ABOUT);
        }
        return new Review(
                text, other, another ? hours.ofAnother() : hours, stated, statedSpan, lines, notCounts, still, settled);
    }

    /** Other hours, as a person gives them. */
    public Review with(Hours others) {
        return new Review(text, about, others, stated, statedSpan, lines, notCounts, found, settled);
    }

    /** Another stated total, which answers a doubt about it; null for none. */
    public Review withStated(@Nullable Integer total) {
        Set<IssueCode> still = EnumSet.noneOf(IssueCode.class);
        still.addAll(found);
        still.remove(IssueCode.CONFLICTING_TOTALS);
        return new Review(text, about, hours, total, statedSpan, lines, notCounts, still, withoutSum(settled));
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
        Set<IssueCode> more = EnumSet.of(code);
        more.addAll(settled);
        return new Review(text, about, hours, stated, statedSpan, lines, notCounts, found, more);
    }

    private Review with(List<ReviewLine> others) {
        return new Review(
                text, about, hours, stated, statedSpan, markDuplicates(others), notCounts, found, withoutSum(settled));
    }

    /** A sum that has changed has not been looked at. */
    private static Set<IssueCode> withoutSum(Set<IssueCode> settled) {
        Set<IssueCode> rest = EnumSet.noneOf(IssueCode.class);
        rest.addAll(settled);
        rest.removeAll(OF_THE_SUM);
        return rest;
    }

    /** A region that is named again is doubtful where it stands again; once the other line is gone, it is not. */
    private List<ReviewLine> markDuplicates(List<ReviewLine> others) {
        Map<String, Integer> before = named(lines);
        Map<String, Integer> now = named(others);
        Set<String> changed = new HashSet<>(now.keySet());
        changed.removeIf(region -> Objects.equals(now.get(region), before.get(region)));
        if (changed.isEmpty()) {
            return others;
        }
        Map<String, Integer> seen = new HashMap<>();
        return others.stream()
                .map(line -> {
                    String region = line.line().region();
                    return region == null || !changed.contains(region)
                            ? line
                            : line.marked(IssueCode.DUPLICATE_PLACE, seen.merge(region, 1, Integer::sum) > 1);
                })
                .toList();
    }

    private static Map<String, Integer> named(List<ReviewLine> lines) {
        Map<String, Integer> named = new HashMap<>();
        lines.stream()
                .map(line -> line.line().region())
                .filter(Objects::nonNull)
                .forEach(region -> named.merge(region, 1, Integer::sum));
        return named;
    }
}
