package org.nightmap.export;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/**
 * A circle on a map, which no text covers.
 *
 * @param iso its region
 * @param centre its middle, units
 * @param radius units
 */
record Disc(String iso, Coordinate centre, double radius) {

    /** The box that it fills. */
    Box box() {
        return Box.around(centre.x, centre.y, 2 * radius, 2 * radius);
    }

    boolean meets(Box box) {
        double dx = Math.max(0, Math.max(box.left() - centre.x, centre.x - box.right()));
        double dy = Math.max(0, Math.max(box.top() - centre.y, centre.y - box.bottom()));
        return Math.hypot(dx, dy) < radius;
    }

    boolean meets(Coordinate from, Coordinate to) {
        return new LineSegment(from, to).distance(centre) < radius;
    }
}
