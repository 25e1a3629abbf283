package org.nightmap.report;

import org.jspecify.annotations.Nullable;

/**
 * How many a line counts.
 *
 * @param exact the number; null where none is given or the text is vague
 * @param atLeast lower bound of a vague count, else null
 * @param atMost upper bound of a vague count, else null
 * @param each whether the number was given once for several places, so many for each
 */
public record LineCount(
        @Nullable Integer exact,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        boolean each) {

    public LineCount {
        check("count", exact);
        check("lower bound", atLeast);
        check("upper bound", atMost);
        if (exact != null && (atLeast != null || atMost != null)) {
            throw new IllegalArgumentException("A number and bounds");
        }
        if (atLeast != null && atMost != null && atLeast > atMost) {
            throw new IllegalArgumentException("From %d to %d".formatted(atLeast, atMost));
        }
    }

    /** A number, or none. */
    public static LineCount of(@Nullable Integer exact) {
        return new LineCount(exact, null, null, false);
    }

    /** Another number for as many places, or none. */
    public LineCount exactly(@Nullable Integer other) {
        return new LineCount(other, null, null, each);
    }

    public LineCount each(boolean other) {
        return new LineCount(exact, atLeast, atMost, other);
    }

    private static void check(String what, @Nullable Integer value) {
        if (value != null && (value < 0 || value > Line.LARGEST_COUNT)) {
            throw new IllegalArgumentException(
                    "The %s is %d, not between 0 and %d".formatted(what, value, Line.LARGEST_COUNT));
        }
    }
}
