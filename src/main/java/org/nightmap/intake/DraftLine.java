package org.nightmap.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.TextSpan;

/**
 * One count found in a text.
 *
 * @param place the place as written
 * @param kind what the place is
 * @param region the region that the count belongs to; for {@link LineKind#REGION} alone
 * @param regions the region, or the regions of a joint count
 * @param alsoCovers regions that the name includes without a count of their own
 * @param count the number; null where the text is vague or gives none
 * @param atLeast lower bound of a vague count, else null
 * @param atMost upper bound of a vague count, else null
 * @param vague whether the text gives no exact number
 * @param each whether the number was given once for several places, so many for each
 * @param placeSpan where the place stands; null where another line has that place
 * @param numberSpan where the number stands; null where none is given
 * @param sub parts of the count, never added
 * @param issues what a person should look at
 * @param meant the name of the sea or country that a person said is meant, where the place as written does not say so; else null
 */
public record DraftLine(
        String place,
        LineKind kind,
        @Nullable String region,
        List<String> regions,
        List<String> alsoCovers,
        @Nullable Integer count,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        boolean vague,
        boolean each,
        @Nullable TextSpan placeSpan,
        @Nullable TextSpan numberSpan,
        List<SubCount> sub,
        List<IssueCode> issues,
        @Nullable String meant) {

    public DraftLine {
        regions = List.copyOf(regions);
        alsoCovers = List.copyOf(alsoCovers);
        sub = List.copyOf(sub);
        issues = List.copyOf(issues);
    }

    /** A count as a text gives it. */
    public DraftLine(
            String place,
            LineKind kind,
            @Nullable String region,
            List<String> regions,
            List<String> alsoCovers,
            @Nullable Integer count,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            boolean vague,
            boolean each,
            @Nullable TextSpan placeSpan,
            @Nullable TextSpan numberSpan,
            List<SubCount> sub,
            List<IssueCode> issues) {
        this(
                place,
                kind,
                region,
                regions,
                alsoCovers,
                count,
                atLeast,
                atMost,
                vague,
                each,
                placeSpan,
                numberSpan,
                sub,
                issues,
                null);
    }

    /**
     * A part of a count.
     *
     * @param count the number; null where it is vague
     * @param note the words that say which part
     */
    public record SubCount(@Nullable Integer count, String note) {}

    /** The same count at another place. */
    DraftLine at(LineKind otherKind, @Nullable String otherRegion, List<String> others, @Nullable String name) {
        return new DraftLine(
                place,
                otherKind,
                otherRegion,
                otherRegion == null ? List.of() : List.of(otherRegion),
                others,
                count,
                atLeast,
                atMost,
                vague,
                each,
                placeSpan,
                numberSpan,
                sub,
                issues,
                name);
    }

    /** The same place with an exact number, or with none. */
    DraftLine counted(@Nullable Integer other) {
        return new DraftLine(
                place,
                kind,
                region,
                regions,
                alsoCovers,
                other,
                null,
                null,
                false,
                each,
                placeSpan,
                numberSpan,
                sub,
                issues,
                meant);
    }

    DraftLine each(boolean other) {
        return new DraftLine(
                place,
                kind,
                region,
                regions,
                alsoCovers,
                count,
                atLeast,
                atMost,
                vague,
                other,
                placeSpan,
                numberSpan,
                sub,
                issues,
                meant);
    }

    DraftLine written(String other) {
        return new DraftLine(
                other,
                kind,
                region,
                regions,
                alsoCovers,
                count,
                atLeast,
                atMost,
                vague,
                each,
                placeSpan,
                numberSpan,
                sub,
                issues,
                meant);
    }

    DraftLine withIssues(Collection<IssueCode> others) {
        return new DraftLine(
                place,
                kind,
                region,
                regions,
                alsoCovers,
                count,
                atLeast,
                atMost,
                vague,
                each,
                placeSpan,
                numberSpan,
                sub,
                List.copyOf(others),
                meant);
    }

    /** The same line of a text that has this many units before it. */
    DraftLine moved(int units) {
        return new DraftLine(
                place,
                kind,
                region,
                regions,
                alsoCovers,
                count,
                atLeast,
                atMost,
                vague,
                each,
                moved(placeSpan, units),
                moved(numberSpan, units),
                sub,
                issues,
                meant);
    }

    private static @Nullable TextSpan moved(@Nullable TextSpan span, int units) {
        return span == null ? null : new TextSpan(span.start() + units, span.end() + units);
    }

    /** The line of a stored report. The parts of its count are words, whose numbers were not kept apart. */
    static DraftLine of(Line line) {
        return new DraftLine(
                line.place(),
                line.kind(),
                line.region(),
                line.region() == null ? line.regions() : List.of(line.region()),
                line.alsoCovers(),
                line.count(),
                line.atLeast(),
                line.atMost(),
                line.vague(),
                line.each(),
                line.placeSpan(),
                line.numberSpan(),
                line.note().isEmpty() ? List.of() : List.of(new SubCount(null, line.note())),
                line.issues(),
                line.meant());
    }

    /**
     * The line of a report.
     *
     * @param settled those of its issues that a person has looked at
     */
    public Line toLine(int number, Collection<IssueCode> settled) {
        return new Line(
                number,
                place,
                kind,
                region,
                kind == LineKind.JOINT ? regions : List.of(),
                alsoCovers,
                count,
                atLeast,
                atMost,
                each,
                sub.stream().map(SubCount::note).collect(Collectors.joining("; ")),
                placeSpan,
                numberSpan,
                issues,
                issues.stream().filter(settled::contains).toList(),
                meant);
    }
}
