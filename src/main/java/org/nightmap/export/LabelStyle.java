package org.nightmap.export;

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
}
