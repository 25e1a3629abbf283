package org.nightmap.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineCount;
import org.nightmap.report.LinePlace;
import org.nightmap.report.PlacedCount;
import org.nightmap.report.TextSpan;

/**
 * One count found in a text: what a line of a report has, and the parts of it in numbers.
 *
 * @param at its place
 * @param counted how many
 * @param vague whether the text gives no exact number
 * @param placeSpan where the place stands; null where another line has that place
 * @param numberSpan where the number stands; null where none is given
 * @param sub parts of the count, never added
 * @param issues what a person should look at
 */
public record DraftLine(
        LinePlace at,
        LineCount counted,
        boolean vague,
        @Nullable TextSpan placeSpan,
        @Nullable TextSpan numberSpan,
        List<SubCount> sub,
        List<IssueCode> issues)
        implements PlacedCount {

    public DraftLine {
        sub = List.copyOf(sub);
        issues = List.copyOf(issues);
    }

    /**
     * A part of a count.
     *
     * @param count the number; null where it is vague
     * @param note the words that say which part
     */
    public record SubCount(@Nullable Integer count, String note) {}

    /** The line of a stored report. The parts of its count are words, whose numbers were not kept apart. */
    static DraftLine of(Line line) {
        return new DraftLine(
                line.at(),
                line.counted(),
                line.vague(),
                line.placeSpan(),
                line.numberSpan(),
                line.note().isEmpty() ? List.of() : List.of(new SubCount(null, line.note())),
                line.issues());
    }

    /** The region, or the regions of a joint count. */
    public List<String> regions() {
        String region = at.region();
        return region == null ? at.joint() : List.of(region);
    }

    /** The same count at another place. */
    DraftLine at(LinePlace other) {
        return new DraftLine(other, counted, vague, placeSpan, numberSpan, sub, issues);
    }

    /** The same place with an exact number, or with none. */
    DraftLine counted(@Nullable Integer other) {
        return new DraftLine(at, counted.exactly(other), false, placeSpan, numberSpan, sub, issues);
    }

    DraftLine each(boolean other) {
        return new DraftLine(at, counted.each(other), vague, placeSpan, numberSpan, sub, issues);
    }

    DraftLine written(String other) {
        return at(at.worded(other));
    }

    DraftLine withIssues(Collection<IssueCode> others) {
        return new DraftLine(at, counted, vague, placeSpan, numberSpan, sub, List.copyOf(others));
    }

    /** The same line of a text that has this many units before it. */
    DraftLine moved(int units) {
        return new DraftLine(at, counted, vague, moved(placeSpan, units), moved(numberSpan, units), sub, issues);
    }

    private static @Nullable TextSpan moved(@Nullable TextSpan span, int units) {
        return span == null ? null : new TextSpan(span.start() + units, span.end() + units);
    }

    /**
     * The line of a report.
     *
     * @param settled those of its issues that a person has looked at
     */
    public Line toLine(int number, Collection<IssueCode> settled) {
        return new Line(
                number,
                at,
                counted,
                sub.stream().map(SubCount::note).collect(Collectors.joining("; ")),
                placeSpan,
                numberSpan,
                issues,
                issues.stream().filter(settled::contains).toList());
    }
}
