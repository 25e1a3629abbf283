package org.nightmap.export;

import java.util.List;
import org.nightmap.choropleth.Feature;

/**
 * What a sheet says at its foot of what is not on its maps.
 *
 * @param lead the words that it begins with
 * @param things what is said, one by one
 */
record Aside(String lead, List<String> things) {

    Aside {
        things = List.copyOf(things);
    }

    /** Regions with their numbers. */
    static Aside of(String lead, List<Feature> told) {
        return new Aside(lead, told.stream().map(Legend::counted).toList());
    }
}
