package org.nightmap.report;

/**
 * A part of a report's text, in UTF-16 units.
 *
 * @param start first unit
 * @param end unit after the last, greater than {@code start}
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span of text from %d to %d is empty".formatted(start, end));
        }
    }
}
