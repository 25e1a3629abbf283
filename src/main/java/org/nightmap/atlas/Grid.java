package org.nightmap.atlas;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Rounds shapes to whole units. A point that two shapes share is rounded to the same point in both, so that borders stay
 * shared. A ring that rounding leaves without an area is dropped, in both.
 */
final class Grid {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int FEWEST_RING_POINTS = 4;

    private final double unit;

    /** @param unit metres */
    Grid(double unit) {
        this.unit = unit;
    }

    /** From metres to whole units. */
    MultiPolygon round(Geometry metres) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < metres.getNumGeometries(); i++) {
            Polygon part = (Polygon) metres.getGeometryN(i);
            LinearRing shell = round(part.getExteriorRing());
            if (!shell.isEmpty()) {
                parts.add(GEOMETRIES.createPolygon(shell, holes(part)));
            }
        }
        return GEOMETRIES.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    Envelope round(Envelope metres) {
        return new Envelope(
                Math.rint(metres.getMinX() / unit),
                Math.rint(metres.getMaxX() / unit),
                Math.rint(metres.getMinY() / unit),
                Math.rint(metres.getMaxY() / unit));
    }

    private LinearRing[] holes(Polygon part) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < part.getNumInteriorRing(); i++) {
            LinearRing hole = round(part.getInteriorRingN(i));
            if (!hole.isEmpty()) {
                holes.add(hole);
            }
        }
        return holes.toArray(LinearRing[]::new);
    }

    private LinearRing round(LinearRing ring) {
        CoordinateList rounded = new CoordinateList();
        for (Coordinate c : ring.getCoordinates()) {
            rounded.add(new Coordinate(Math.rint(c.x / unit), Math.rint(c.y / unit)), false);
        }
        rounded.closeRing();
        return rounded.size() < FEWEST_RING_POINTS
                ? GEOMETRIES.createLinearRing()
                : GEOMETRIES.createLinearRing(rounded.toCoordinateArray());
    }
}
