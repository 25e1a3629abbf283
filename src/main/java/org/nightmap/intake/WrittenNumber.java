package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.Line;

/**
 * A number in a text.
 *
 * @param first index of its first token, without the words that bound it
 * @param end index after its last token
 * @param value the number; null where the text gives a range or a bound, or a number beyond any sense
 * @param atLeast lower bound of a vague one, else null; beyond {@link Line#LARGEST_COUNT} that of a number beyond any sense
 * @param atMost upper bound of a vague one, else null
 * @param vague whether the text gives no exact number
 */
record WrittenNumber(
        int first,
        int end,
        @Nullable Integer value,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        boolean vague) {

    static WrittenNumber exact(int first, int end, int value) {
        return new WrittenNumber(first, end, value, null, null, false);
    }

    /** A number that is larger than any count. */
    static WrittenNumber beyondSense(int first, int end) {
        return new WrittenNumber(first, end, null, Line.LARGEST_COUNT + 1, null, true);
    }

    /** Whether it is larger than any count, so that it cannot be one, however it is written. */
    boolean isBeyondSense() {
        return atLeast != null && atLeast > Line.LARGEST_COUNT;
    }

    WrittenNumber between(@Nullable Integer least, @Nullable Integer most) {
        return new WrittenNumber(first, end, null, least, most, true);
    }

    /** Whether an exact number may be what this one says. */
    boolean allows(int exact) {
        if (value != null) {
            return value == exact;
        }
        return (atLeast == null || exact >= atLeast) && (atMost == null || exact <= atMost);
    }
}
