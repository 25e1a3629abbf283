package org.nightmap.export;

/**
 * A stretch of text in one look.
 *
 * @param text what it says
 * @param face its cut
 * @param size of its letters, units
 * @param colour {@code #RRGGBB}
 */
record Span(String text, Face face, double size, String colour) {

    double width() {
        return Lettering.width(text, face, size);
    }

    Span with(String other) {
        return new Span(other, face, size, colour);
    }
}
