package org.nightmap.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One count of a report, as its source gives it.
 *
 * @param number position in the report, from 1
 * @param place the place as written, not blank
 * @param kind what the place is
 * @param region the region that the count belongs to; given for {@link LineKind#REGION} and for no other kind
 * @param regions for {@link LineKind#JOINT}, the regions among the places it covers; else empty
 * @param alsoCovers regions that the place's name includes without a count of their own: the ministry's "Moscow region"
 *     includes the city
 * @param count the number; null where none is given or the text is vague
 * @param atLeast lower bound of a vague count, else null
 * @param atMost upper bound of a vague count, else null
 * @param each whether the number was given once for several places, so many for each
 * @param note what the source adds: a part of the count, never added to it; empty where there is none
 * @param placeSpan where the place stands in the report's text; null where there is no text or it was not found
 * @param numberSpan where the number stands; null likewise
 * @param issues what a person should look at
 * @param settled those of the issues that a person has looked at
 * @param meant the name of the sea or country that a person said is meant, where the place as written does not say so; else null
 */
public record Line(
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

    /** More drones than any statement could claim of one place: a number beyond it is a slip of the keyboard. */
    public static final int LARGEST_COUNT = 100_000;

    public Line {
        if (number < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, not %d".formatted(number));
        }
        if (place.isBlank()) {
            throw new IllegalArgumentException("Line %d has no place".formatted(number));
        }
        if ((region != null) != (kind == LineKind.REGION)) {
            throw new IllegalArgumentException(
                    "Line %d is of kind %s and has the region %s: a region line has one, others none"
                            .formatted(number, kind, region));
        }
        if (kind != LineKind.JOINT && !regions.isEmpty()) {
            throw new IllegalArgumentException("Line %d is not joint but has joint regions".formatted(number));
        }
        if (kind != LineKind.REGION && !alsoCovers.isEmpty()) {
            throw new IllegalArgumentException("Line %d has no region but covers others".formatted(number));
        }
        checkCount(number, "count", count);
        checkCount(number, "lower bound", atLeast);
        checkCount(number, "upper bound", atMost);
        if (count != null && (atLeast != null || atMost != null)) {
            throw new IllegalArgumentException("Line %d has a number and bounds".formatted(number));
        }
        if (atLeast != null && atMost != null && atLeast > atMost) {
            throw new IllegalArgumentException("Line %d is from %d to %d".formatted(number, atLeast, atMost));
        }
        regions = List.copyOf(regions);
        alsoCovers = List.copyOf(alsoCovers);
        issues = List.copyOf(issues);
        settled = List.copyOf(settled);
        if (!issues.containsAll(settled)) {
            throw new IllegalArgumentException("Line %d has settled what is no issue of it".formatted(number));
        }
        if (meant != null && (meant.isBlank() || kind != LineKind.SEA && kind != LineKind.COUNTRY)) {
            throw new IllegalArgumentException("Line %d of kind %s means '%s'".formatted(number, kind, meant));
        }
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
                place,
                kind,
                region,
                regions,
                alsoCovers,
                count,
                atLeast,
                atMost,
                each,
                note,
                placeSpan,
                numberSpan,
                issues,
                List.of(),
                null);
    }

    /** The issues that doubt a number and that nobody has looked at. */
    public List<IssueCode> doubts() {
        return issues.stream()
                .filter(code -> code.doubtsANumber() && !settled.contains(code))
                .toList();
    }

    /** The same line in other words. */
    public Line worded(String otherPlace, String otherNote) {
        return new Line(
                number,
                otherPlace,
                kind,
                region,
                regions,
                alsoCovers,
                count,
                atLeast,
                atMost,
                each,
                otherNote,
                placeSpan,
                numberSpan,
                issues,
                settled,
                meant);
    }

    /** Whether the text gives a range or a bound and no number. */
    public boolean vague() {
        return atLeast != null || atMost != null;
    }

    private static void checkCount(int number, String what, @Nullable Integer value) {
        if (value != null && (value < 0 || value > LARGEST_COUNT)) {
            throw new IllegalArgumentException(
                    "The %s of line %d is %d, not between 0 and %d".formatted(what, number, value, LARGEST_COUNT));
        }
    }
}
