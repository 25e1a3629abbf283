package org.nightmap.intake;

import org.nightmap.report.TextSpan;

/**
 * A number of a text that is neither its total nor the exact count of a line.
 *
 * @param span where it stands
 * @param meaning what it was taken for
 */
public record OtherNumber(TextSpan span, Meaning meaning) {

    /** What a number was taken for. */
    public enum Meaning {
        /** A time, an age or a number of something else. */
        NO_COUNT,
        /** A count of another time or of the other side of the war, one that is only compared, or one that the text takes back. */
        LEFT_OUT,
        /** What the text says elsewhere as well: the total, the count of a line, or the sum of several lines. */
        SAID_AGAIN,
        /** The figure of another source than the one that states the total: it is kept apart. */
        OTHER_AUTHORITY,
        /** A part of a count, which is never added. */
        PART,
        /** A total that is not the one that was taken. */
        OTHER_TOTAL,
        /** A number of drones that belongs to no place. */
        NO_PLACE,
        /** More than any count can be. */
        TOO_LARGE
    }
}
