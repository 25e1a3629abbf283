package org.nightmap.atlas;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Longitudes without a seam: a region cut in two at 180° is put together again, with longitudes above 180°. */
final class Antimeridian {

    private static final double HALF_TURN = 180;
    private static final AffineTransformation EAST = AffineTransformation.translationInstance(2 * HALF_TURN, 0);
    private static final AffineTransformation WEST = AffineTransformation.translationInstance(-2 * HALF_TURN, 0);

    private Antimeridian() {}

    /** The geometry in one piece around a central meridian: no part is farther than half a turn from it, unless it spans more. */
    static MultiPolygon around(double centralMeridian, MultiPolygon lonLat) {
        List<Polygon> parts = new ArrayList<>();
        boolean moved = false;
        for (int i = 0; i < lonLat.getNumGeometries(); i++) {
            Polygon part = (Polygon) lonLat.getGeometryN(i);
            double offset = part.getEnvelopeInternal().centre().x - centralMeridian;
            boolean stays = Math.abs(offset) <= HALF_TURN;
            moved |= !stays;
            parts.add(stays ? part : (Polygon) (offset < 0 ? EAST : WEST).transform(part));
        }
        GeometryFactory factory = lonLat.getFactory();
        return moved ? polygons(UnaryUnionOp.union(parts, factory), factory) : lonLat;
    }

    /** The polygons of a geometry, without lines and points. */
    static MultiPolygon polygons(Geometry geometry, GeometryFactory factory) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return factory.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
