package org.nightmap.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.apache.poi.util.Units;

/**
 * From a sheet's units to a slide's points (1/72 of an inch). A sheet of 16 to 9 becomes the slide that presentations have, so
 * that what is copied from it into another keeps its size; any other is as large as on paper, or as a slide can be.
 *
 * @param points a unit
 */
record SlideMeasure(double points) {

    /** 13⅓ inches: what programs for presentations call a wide screen. */
    private static final double WIDE_SCREEN = 960;

    /** 1/72 of an inch in the 96 of them that units have. */
    private static final double PAPER = 72.0 / 96;

    /** 1 and 56 inches: the sides that a slide may have. */
    private static final double SMALLEST_SIDE = 72;

    private static final double LARGEST_SIDE = 4032;

    static SlideMeasure of(double width, double height) {
        if (Math.abs(width * 9 - height * 16) < 1) {
            return new SlideMeasure(WIDE_SCREEN / width);
        }
        return new SlideMeasure(Math.min(PAPER, LARGEST_SIDE / Math.max(width, height)));
    }

    double points(double units) {
        return units * points;
    }

    /** A side of the slide in the file's own measure, 12,700 a point. */
    int side(double units) {
        return Units.toEMU(Math.max(SMALLEST_SIDE, points(units)));
    }

    Rectangle2D box(Box box) {
        return new Rectangle2D.Double(points(box.left()), points(box.top()), points(box.width()), points(box.height()));
    }

    Path2D path(Path2D units) {
        return new Path2D.Double(units, AffineTransform.getScaleInstance(points, points));
    }
}
