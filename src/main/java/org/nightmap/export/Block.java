package org.nightmap.export;

import org.jspecify.annotations.Nullable;

/** A piece of a sheet, placed. Units, y downwards. */
sealed interface Block {

    /**
     * A line of text.
     *
     * @param x its left end
     * @param foot its foot line
     * @param passage what it belongs to; the texts of one passage follow each other
     */
    record Text(Span span, double x, double foot, Passage passage) implements Block {}

    /** A line that parts text. */
    record Rule(double x1, double x2, double y, String colour) implements Block {}

    /**
     * A legend's swatch.
     *
     * @param state the state's code; {@code counted} for a class
     * @param step of the ramp; null for states without
     */
    record Swatch(Box box, String state, @Nullable Integer step) implements Block {}

    /** The organisation's mark, which fills its box. */
    record Emblem(Box box, Mark mark) implements Block {}

    /** A map in its frame. */
    record Map(MapFrame frame) implements Block {}
}
