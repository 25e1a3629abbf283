package org.nightmap.report;

import java.util.Map;

/**
 * Every region on one night that is drawn. Most regions of a night are not named, and all of these are alike.
 *
 * @param named the regions of the boundary layer that the drawn reports name, by key
 * @param silenceMeansNone whether a region that they do not name has none
 */
public record NightTallies(Map<String, RegionTally> named, boolean silenceMeansNone) {

    public NightTallies {
        named = Map.copyOf(named);
    }

    /**
     * One region of the boundary layer.
     *
     * @param iso its key
     */
    public RegionTally of(String iso) {
        RegionTally tally = named.get(iso);
        return tally == null
                ? new RegionTally(iso, 0, 0, 0, 0, silenceMeansNone ? 1 : 0, silenceMeansNone ? 0 : 1, null)
                : tally;
    }

    /** What is counted on the regions. */
    public int counted() {
        return named.values().stream().mapToInt(RegionTally::count).reduce(0, Math::addExact);
    }
}
