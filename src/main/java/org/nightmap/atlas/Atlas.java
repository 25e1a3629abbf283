package org.nightmap.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.MultiPolygon;
import org.nightmap.language.LocalizedText;

/** The boundaries that counts are joined to, checked at start: every key is there once, every geometry is valid. */
public interface Atlas {

    /** Every region of the boundary layer, by key. */
    List<Region> regions();

    Optional<Region> region(String iso);

    /** Whether the population of the regions is known: of all of them or of none. */
    default boolean hasPopulation() {
        return regions().stream().allMatch(region -> region.population() != null);
    }

    /** The configured views, the default one first. */
    List<MapView> views();

    Optional<MapView> view(String id);

    default MapView defaultView() {
        return views().getFirst();
    }

    /**
     * The boundaries of a view for the browser.
     *
     * @param view one of {@link #views()}
     */
    BrowserBoundaries browserBoundaries(MapView view);

    /**
     * The boundaries of a view to draw, made once for all scales that look alike.
     *
     * @param view one of {@link #views()}
     * @param metresPerPixel the scale of the drawing, above 0
     */
    MapShapes shapes(MapView view, double metresPerPixel);

    /** Where the boundaries are from, as their licence wants it said, and the licence where it is known; empty if nothing is configured. */
    Optional<LocalizedText> source();

    /** Simplified boundaries by key, longitude and latitude in degrees (WGS 84), shared borders shared. */
    Map<String, MultiPolygon> lonLat();

    /**
     * Every region, so that neighbours on the map stand near each other in the list: along a Hilbert curve through their
     * middles.
     */
    default List<Region> alongTheMap() {
        return GeographicOrder.of(regions(), lonLat());
    }
}
