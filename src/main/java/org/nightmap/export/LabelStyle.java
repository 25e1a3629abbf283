package org.nightmap.export;

import java.util.List;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.Palette;

/**
 * How labels are lettered.
 *
 * @param palette the colours
 * @param unit how much larger than on a slide everything is
 */
record LabelStyle(Palette palette, double unit) {

    private static final double NAME = 13.5;
    private static final double COUNT = 17;

    /** Smaller on paper, and the count could not be read. */
    private static final double SMALLEST_UNIT = 0.72;

    double nameSize() {
        return NAME * Math.max(unit, SMALLEST_UNIT);
    }

    double countSize() {
        return COUNT * Math.max(unit, SMALLEST_UNIT);
    }

    /** What is read on a region's fill. */
    String ink(Feature feature) {
        return feature.step() == null
                ? palette.ink()
                : palette.ramp().get(feature.step()).ink();
    }

    String groundInk() {
        return palette.ink();
    }

    /** The width of lines under each other. */
    double width(List<Span> lines) {
        return lines.stream().mapToDouble(Span::width).max().orElse(0);
    }

    /** The height of a count, or of a name with its count below. */
    double height(List<Span> lines) {
        return lines.size() == 1
                ? LabelPlacer.CAP_HEIGHT * countSize()
                : LabelPlacer.CAP_HEIGHT * nameSize() + LabelPlacer.LINE_STEP * countSize();
    }
}
