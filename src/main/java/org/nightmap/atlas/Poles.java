package org.nightmap.atlas;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;

/** Where the label of a shape stands best. */
final class Poles {

    /** A label stands within a hundredth of a shape's width from its pole of inaccessibility. */
    private static final double PRECISION = 100;

    private Poles() {}

    /** The pole of inaccessibility, in the shape's units. */
    static Coordinate of(MultiPolygon shape) {
        double precision = Math.max(1, Math.sqrt(shape.getArea()) / PRECISION);
        return MaximumInscribedCircle.getCenter(shape, precision).getCoordinate();
    }
}
