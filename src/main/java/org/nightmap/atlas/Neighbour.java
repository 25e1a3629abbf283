package org.nightmap.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.nightmap.language.LocalizedText;

/**
 * A country around the regions, in units of a view's grid.
 *
 * @param key its key
 * @param name its name
 * @param shape all that can ever come into sight
 * @param seen what is in sight at first; may be empty
 */
record Neighbour(String key, LocalizedText name, MultiPolygon shape, MultiPolygon seen) {

    /**
     * The neighbours of a view, those first of which most is seen: they get their labels before others.
     *
     * @param inSight what is shown at first
     */
    static List<Neighbour> of(ProjectedCoverage coverage, Map<String, LocalizedText> names, Envelope inSight) {
        Map<String, Neighbour> neighbours = new TreeMap<>();
        coverage.countries().forEach((key, shape) -> {
            Geometry frame = shape.getFactory().toGeometry(inSight);
            MultiPolygon seen = Antimeridian.polygons(
                    OverlayNGRobust.overlay(shape, frame, OverlayNG.INTERSECTION), shape.getFactory());
            LocalizedText name = names.getOrDefault(key, new LocalizedText(key, key));
            neighbours.put(key, new Neighbour(key, name, shape, seen));
        });
        return neighbours.values().stream()
                .sorted(Comparator.comparingDouble((Neighbour n) -> n.seen().getArea())
                        .thenComparingDouble(n -> n.shape().getArea())
                        .reversed())
                .toList();
    }

    /** Where its name stands: inside what is seen of it at first, if anything is. */
    MultiPolygon labelled() {
        return seen.isEmpty() ? shape : seen;
    }
}
