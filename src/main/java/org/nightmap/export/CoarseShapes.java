package org.nightmap.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.nightmap.atlas.MapShapes;

/**
 * Boundaries as small maps have them, of which a sheet has many: without what is finer than a unit, which would make a file of them
 * ten times as large. What touches goes on touching.
 */
final class CoarseShapes {

    /** Of a unit, how much of a border's course goes. */
    private static final double TOLERANCE = 0.7;

    /** Islands smaller than this many square tolerances go, unless one is all that there is of a region. */
    private static final double SMALLEST_ISLAND = 2;

    private CoarseShapes() {}

    static MapShapes of(MapShapes fine, double metresPerUnit) {
        double tolerance = TOLERANCE * metresPerUnit;
        CoverageSimplifier simplifier = new CoverageSimplifier(Stream.concat(
                        fine.regions().values().stream(),
                        fine.countries().stream().map(MapShapes.Country::outline))
                .map(MapShapes.Outline::shape)
                .toArray(Geometry[]::new));
        simplifier.setRemovableRingSizeFactor(SMALLEST_ISLAND);
        Geometry[] coarse = simplifier.simplify(tolerance);
        int at = 0;
        Map<String, MapShapes.Outline> regions = new LinkedHashMap<>();
        for (Map.Entry<String, MapShapes.Outline> region : fine.regions().entrySet()) {
            regions.put(region.getKey(), outline(coarse[at++], region.getValue()));
        }
        List<MapShapes.Country> countries = new ArrayList<>();
        for (MapShapes.Country country : fine.countries()) {
            Geometry shape = coarse[at++];
            if (!shape.isEmpty()) {
                countries.add(new MapShapes.Country(country.name(), outline(shape, country.outline())));
            }
        }
        return new MapShapes(
                regions,
                countries,
                fine.innerBorders().stream()
                        .map(border -> (LineString) DouglasPeuckerSimplifier.simplify(border, tolerance))
                        .toList(),
                fine.seas());
    }

    private static MapShapes.Outline outline(Geometry coarse, MapShapes.Outline fine) {
        List<?> parts = PolygonExtracter.getPolygons(coarse);
        MultiPolygon shape = coarse.getFactory()
                .createMultiPolygon(parts.stream().map(Polygon.class::cast).toArray(Polygon[]::new));
        return new MapShapes.Outline(shape, fine.pole());
    }
}
