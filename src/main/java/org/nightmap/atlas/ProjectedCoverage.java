package org.nightmap.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Every layer in one projection, simplified as one coverage, so that shared borders stay shared.
 *
 * @param regions by key, metres
 * @param countries by key, metres; only what lies near the regions
 * @param inner regions inside a country, by key, metres
 */
record ProjectedCoverage(
        Map<String, MultiPolygon> regions, Map<String, MultiPolygon> countries, Map<String, MultiPolygon> inner) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Farther from the central meridian than this a conic projection is of no use, and nothing is drawn. */
    private static final double FARTHEST_DEGREES = 120;

    /** Islands that would be smaller than this many square tolerances are left out of a simplified coverage. */
    private static final double SMALLEST_ISLAND = 4;

    /**
     * Projects and simplifies.
     *
     * @param tolerance as of {@link CoverageSimplifier}, metres: triangles smaller than its square go
     * @param innerCountry key of the country that the inner regions make up, or null
     */
    static ProjectedCoverage of(
            Layers layers, AlbersProjection projection, double tolerance, @Nullable String innerCountry) {
        Map<String, MultiPolygon> regions = projected(layers.regions(), projection, false);
        Map<String, MultiPolygon> countries = projected(layers.countries(), projection, true);
        Map<String, MultiPolygon> inner = projected(layers.inner(), projection, true);
        if (innerCountry != null && !inner.isEmpty()) {
            countries.remove(innerCountry);
        }
        simplify(List.of(regions, countries, inner), tolerance);
        if (innerCountry != null && !inner.isEmpty()) {
            Geometry whole = CoverageUnion.union(inner.values().toArray(Geometry[]::new));
            countries.put(innerCountry, Antimeridian.polygons(whole, FACTORY));
        }
        return new ProjectedCoverage(regions, countries, inner);
    }

    /** The regions in one projection, not simplified. */
    static Map<String, MultiPolygon> unsimplified(List<LayerFeature> features, AlbersProjection projection) {
        return projected(features, projection, false);
    }

    /** What must be in sight to see every region. */
    Envelope extent() {
        Envelope extent = new Envelope();
        regions.values().forEach(region -> extent.expandToInclude(region.getEnvelopeInternal()));
        return extent;
    }

    private static Map<String, MultiPolygon> projected(
            List<LayerFeature> features, AlbersProjection projection, boolean clipped) {
        Map<String, MultiPolygon> result = new TreeMap<>();
        double meridian = projection.centralMeridian();
        for (LayerFeature feature : features) {
            MultiPolygon whole = Antimeridian.around(meridian, feature.geometry());
            MultiPolygon near = clipped ? Antimeridian.within(FARTHEST_DEGREES, meridian, whole) : whole;
            if (!near.isEmpty()) {
                result.put(feature.key(), (MultiPolygon) projection.project(near));
            }
        }
        return result;
    }

    private static void simplify(List<Map<String, MultiPolygon>> layers, double tolerance) {
        Geometry[] coverage =
                layers.stream().flatMap(layer -> layer.values().stream()).toArray(Geometry[]::new);
        Geometry[] simplified = CoverageSimplifier.simplify(coverage, tolerance);
        STRtree parts = parts(simplified);
        int i = 0;
        for (Map<String, MultiPolygon> layer : layers) {
            for (Map.Entry<String, MultiPolygon> entry : layer.entrySet()) {
                entry.setValue(withoutSpecks(simplified[i++], SMALLEST_ISLAND * tolerance * tolerance, parts));
            }
        }
    }

    private static STRtree parts(Geometry[] geometries) {
        STRtree parts = new STRtree();
        for (Geometry geometry : geometries) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                Geometry part = geometry.getGeometryN(i);
                parts.insert(part.getEnvelopeInternal(), part);
            }
        }
        return parts;
    }

    /** Leaves out islands that no eye sees; never a feature's largest part, nor a part that touches another: that would be a hole. */
    private static MultiPolygon withoutSpecks(Geometry geometry, double smallest, STRtree parts) {
        Polygon largest = largest(geometry);
        List<Polygon> kept = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon part
                    && !part.isEmpty()
                    && (part == largest || part.getArea() >= smallest || touchesAnother(part, parts))) {
                kept.add(part);
            }
        }
        return FACTORY.createMultiPolygon(kept.toArray(Polygon[]::new));
    }

    private static boolean touchesAnother(Polygon part, STRtree parts) {
        for (Object other : parts.query(part.getEnvelopeInternal())) {
            if (other != part && other instanceof Geometry geometry && geometry.intersects(part)) {
                return true;
            }
        }
        return false;
    }

    /** The part with the largest area. */
    static Polygon largest(Geometry geometry) {
        Polygon largest = null;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon part
                    && (largest == null || part.getArea() > largest.getArea())) {
                largest = part;
            }
        }
        return largest == null ? FACTORY.createPolygon(new Coordinate[0]) : largest;
    }
}
