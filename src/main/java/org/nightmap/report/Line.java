package org.nightmap.report;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One count of a report, as its source gives it.
 *
 * @param number position in the report, from 1
 * @param at its place, whose words are not blank
 * @param counted how many
 * @param note what the source adds: a part of the count, never added to it; empty where there is none
 * @param placeSpan where the place stands in the report's text; null where there is no text or it was not found
 * @param numberSpan where the number stands; null likewise
 * @param issues what a person should look at
 * @param settled those of the issues that a person has looked at
 */
public record Line(
        int number,
        LinePlace at,
        LineCount counted,
        String note,
        @Nullable TextSpan placeSpan,
        @Nullable TextSpan numberSpan,
        List<IssueCode> issues,
        List<IssueCode> settled)
        implements PlacedCount {

    /** More drones than any statement could claim of one place: a number beyond it is a slip of the keyboard. */
    public static final int LARGEST_COUNT = 100_000;

    public Line {
        if (number < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, not %d".formatted(number));
        }
        if (at.words().isBlank()) {
            throw new IllegalArgumentException("Line %d has no place".formatted(number));
        }
        issues = List.copyOf(issues);
        settled = List.copyOf(settled);
        if (!issues.containsAll(settled)) {
            throw new IllegalArgumentException("Line %d has settled what is no issue of it".formatted(number));
        }
    }

    /** A line, field by field. */
    public Line(
            int number,
            String place,
            LineKind kind,
            @Nullable String region,
            List<String> regions,
            List<String> alsoCovers,
            @Nullable Integer count,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            boolean each,
            String note,
            @Nullable TextSpan placeSpan,
            @Nullable TextSpan numberSpan,
            List<IssueCode> issues,
            List<IssueCode> settled,
            @Nullable String meant) {
        this(
                number,
                ofLine(number, () -> new LinePlace(place, kind, region, regions, alsoCovers, meant)),
                ofLine(number, () -> new LineCount(count, atLeast, atMost, each)),
                note,
                placeSpan,
                numberSpan,
                issues,
                settled);
    }

    /** A line that nobody has looked at yet. */
    public Line(
            int number,
            String place,
            LineKind kind,
            @Nullable String region,
            List<String> regions,
            List<String> alsoCovers,
            @Nullable Integer count,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            boolean each,
            String note,
            @Nullable TextSpan placeSpan,
            @Nullable TextSpan numberSpan,
            List<IssueCode> issues) {
        this(
                number,
                ofLine(number, () -> new LinePlace(place, kind, region, regions, alsoCovers, null)),
                ofLine(number, () -> new LineCount(count, atLeast, atMost, each)),
                note,
                placeSpan,
                numberSpan,
                issues,
                List.of());
    }

    /** The regions among the places of a joint count. */
    public List<String> regions() {
        return at.joint();
    }

    /** The issues that doubt a number and that nobody has looked at. */
    public List<IssueCode> doubts() {
        return issues.stream()
                .filter(code -> code.doubtsANumber() && !settled.contains(code))
                .toList();
    }

    /** The same line in other words. */
    public Line worded(String otherPlace, String otherNote) {
        return new Line(number, at.worded(otherPlace), counted, otherNote, placeSpan, numberSpan, issues, settled);
    }

    /** The same line where its place and its number stand in another text. */
    public Line on(@Nullable TextSpan ofPlace, @Nullable TextSpan ofNumber) {
        return new Line(number, at, counted, note, ofPlace, ofNumber, issues, settled);
    }

    /** Whether the text gives a range or a bound and no number. */
    public boolean vague() {
        return atLeast() != null || atMost() != null;
    }

    /** What is wrong with a part of a line is said of the line. */
    private static <T> T ofLine(int number, Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Line %d: %s".formatted(number, e.getMessage()), e);
        }
    }
}
