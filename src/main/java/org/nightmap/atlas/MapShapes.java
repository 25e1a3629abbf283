package org.nightmap.atlas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.nightmap.language.LocalizedText;

/**
 * The boundaries of a view to draw at one scale: metres in the view's projection, easting and northing. Shapes that touch have
 * their border in common, point for point.
 *
 * @param regions every region by key
 * @param countries what of other countries can come into sight, those first of which most is seen
 * @param innerBorders lines inside countries
 * @param seas names of waters where they stand
 */
public record MapShapes(
        Map<String, Outline> regions, List<Country> countries, List<LineString> innerBorders, List<Sea> seas) {

    public MapShapes {
        regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
        countries = List.copyOf(countries);
        innerBorders = List.copyOf(innerBorders);
        seas = List.copyOf(seas);
    }

    /**
     * A shape and where its label stands best.
     *
     * @param shape its parts
     * @param pole its pole of inaccessibility
     */
    public record Outline(MultiPolygon shape, Coordinate pole) {}

    /**
     * A country around the regions.
     *
     * @param name its name
     * @param outline its shape; the pole is that of the part which the view shows at first
     */
    public record Country(LocalizedText name, Outline outline) {}

    /**
     * The name of a water.
     *
     * @param name its name
     * @param at where it stands
     */
    public record Sea(LocalizedText name, Coordinate at) {}
}
