package org.nightmap.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.nightmap.atlas.AtlasSettings.ViewSettings;

/**
 * Every layer as one view shows it, by key, in whole units of the view's grid: projected and simplified as one coverage, so
 * that shared borders stay shared.
 *
 * @param regions every region
 * @param countries what of them can ever come into sight
 * @param inner regions inside a country
 */
record ProjectedCoverage(
        Map<String, MultiPolygon> regions, Map<String, MultiPolygon> countries, Map<String, MultiPolygon> inner) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Islands smaller than this many square tolerances go, unless one is all that there is of a region. */
    private static final double SMALLEST_ISLAND = 4;

    /**
     * Projects and simplifies.
     *
     * @param inSight what is shown at first, metres
     */
    static ProjectedCoverage of(Layers layers, ViewSettings view, Envelope inSight, AtlasSettings settings) {
        AlbersProjection projection = view.projection();
        Map<String, MultiPolygon> regions = projected(layers.regions(), projection);
        // A map that is wider or higher than the view shows more, and so does one that is moved to any region
        Envelope ever = new Envelope(inSight);
        double beyond = (MapView.KNOWN - 1) / 2;
        ever.expandBy(beyond * inSight.getWidth(), beyond * inSight.getHeight());
        regions.values().forEach(region -> ever.expandToInclude(region.getEnvelopeInternal()));
        Map<String, MultiPolygon> countries = partsIn(ever, projected(layers.countries(), projection));
        Map<String, MultiPolygon> inner = partsIn(ever, projected(layers.inner(), projection));
        var parts = settings.innerBorders();
        if (parts != null) {
            countries.remove(parts.country());
        }
        simplify(List.of(regions, countries, inner), view);
        if (parts != null && !inner.isEmpty()) {
            Geometry whole = CoverageUnion.union(inner.values().toArray(Geometry[]::new));
            countries.put(parts.country(), Antimeridian.polygons(whole, FACTORY));
        }
        countries.values().removeIf(Geometry::isEmpty);
        return new ProjectedCoverage(regions, countries, inner);
    }

    /** Features in one projection, metres, neither simplified nor rounded. */
    static Map<String, MultiPolygon> projected(List<LayerFeature> features, AlbersProjection projection) {
        Map<String, MultiPolygon> result = new TreeMap<>();
        for (LayerFeature feature : features) {
            MultiPolygon whole = Antimeridian.around(projection.centralMeridian(), feature.geometry());
            result.put(feature.key(), (MultiPolygon) projection.project(whole));
        }
        return result;
    }

    /** Whole islands and mainlands: a cut border would no longer be the same on both sides. */
    private static Map<String, MultiPolygon> partsIn(Envelope window, Map<String, MultiPolygon> features) {
        features.replaceAll((key, feature) -> {
            List<Polygon> parts = new ArrayList<>();
            for (int i = 0; i < feature.getNumGeometries(); i++) {
                Polygon part = (Polygon) feature.getGeometryN(i);
                if (part.getEnvelopeInternal().intersects(window)) {
                    parts.add(part);
                }
            }
            return FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
        });
        features.values().removeIf(Geometry::isEmpty);
        return features;
    }

    private static void simplify(List<Map<String, MultiPolygon>> layers, ViewSettings view) {
        CoverageSimplifier simplifier = new CoverageSimplifier(
                layers.stream().flatMap(layer -> layer.values().stream()).toArray(Geometry[]::new));
        simplifier.setRemovableRingSizeFactor(SMALLEST_ISLAND);
        Geometry[] simplified = simplifier.simplify(view.tolerance());
        Grid grid = new Grid(view.unit());
        int i = 0;
        for (Map<String, MultiPolygon> layer : layers) {
            for (Map.Entry<String, MultiPolygon> entry : layer.entrySet()) {
                entry.setValue(grid.round(simplified[i++]));
            }
        }
    }
}
