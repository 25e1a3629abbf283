package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A geometry as RFC 7946 has it: longitude and latitude in degrees (WGS 84), outer rings anticlockwise and holes clockwise, the
 * first point of a ring repeated at its end.
 *
 * @param type MultiPolygon
 * @param coordinates by polygon, ring and point: longitude, latitude
 */
record GeoJsonGeometry(String type, List<List<List<double[]>>> coordinates) {

    /** Five decimals are a metre: less than simplification moves a border. */
    private static final double SCALE = 100_000;

    private static final int LEAST_POINTS = 4;

    static GeoJsonGeometry of(MultiPolygon shape) {
        List<List<List<double[]>>> polygons = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            polygon((Polygon) shape.getGeometryN(i)).ifPresent(polygons::add);
        }
        return new GeoJsonGeometry("MultiPolygon", polygons);
    }

    /** Empty where rounding leaves nothing of it. */
    private static Optional<List<List<double[]>>> polygon(Polygon polygon) {
        return ring(polygon.getExteriorRing(), true).map(outer -> {
            List<List<double[]>> rings = new ArrayList<>();
            rings.add(outer);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                ring(polygon.getInteriorRingN(i), false).ifPresent(rings::add);
            }
            return rings;
        });
    }

    private static Optional<List<double[]>> ring(LinearRing ring, boolean anticlockwise) {
        CoordinateList rounded = new CoordinateList();
        for (Coordinate point : ring.getCoordinates()) {
            rounded.add(new Coordinate(rounded(point.x), rounded(point.y)), false);
        }
        rounded.closeRing();
        if (rounded.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        Coordinate[] points =
                rounded.toCoordinateArray(Orientation.isCCW(rounded.toCoordinateArray()) == anticlockwise);
        List<double[]> positions = new ArrayList<>(points.length);
        for (Coordinate point : points) {
            positions.add(new double[] {point.x, point.y});
        }
        return Optional.of(positions);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * SCALE) / SCALE;
    }
}
