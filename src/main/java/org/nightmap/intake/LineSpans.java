package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.Line;
import org.nightmap.report.TextSpan;

/**
 * Where a line's place and number stand in its report's text.
 *
 * @param place the place's, or null where it was not found for certain
 * @param number the number's, or null likewise
 */
record LineSpans(@Nullable TextSpan place, @Nullable TextSpan number) {

    static final LineSpans NONE = new LineSpans(null, null);

    Line on(Line line) {
        return line.on(place, number);
    }
}
