package org.nightmap.atlas;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas on the ellipsoid, in Lambert's cylindrical equal-area projection: J. P. Snyder, Map Projections: A Working Manual,
 * USGS Professional Paper 1395 (1987), equations 10-13 to 10-18 with the equator as the standard parallel, where x = aλ and
 * y = aq/2. A border that runs along a parallel stays on it there; in a conic projection its straight edges would cut the
 * corner, which for the long border of Komi is 400 km².
 */
final class GlobeArea {

    private static final double SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

    private GlobeArea() {}

    /** @param lonLat longitude and latitude, degrees (WGS 84) */
    static double squareKilometres(MultiPolygon lonLat) {
        double area = 0;
        for (int i = 0; i < lonLat.getNumGeometries(); i++) {
            Polygon part = (Polygon) lonLat.getGeometryN(i);
            area += area(part.getExteriorRing());
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                area -= area(part.getInteriorRingN(hole));
            }
        }
        return area / SQUARE_METRES_PER_SQUARE_KILOMETRE;
    }

    private static double area(LinearRing ring) {
        Coordinate[] degrees = ring.getCoordinates();
        Coordinate[] metres = new Coordinate[degrees.length];
        for (int i = 0; i < degrees.length; i++) {
            metres[i] = new Coordinate(
                    AlbersProjection.A * Math.toRadians(degrees[i].x),
                    AlbersProjection.A * AlbersProjection.q(degrees[i].y) / 2);
        }
        return Area.ofRing(metres);
    }
}
