package org.nightmap.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Place;

/**
 * A place that can be chosen for a line.
 *
 * @param place the place; null for one that stays unknown
 * @param name what it is called in the language of the page
 * @param search everything that it is found by, in lower case
 */
record PlaceChoice(@Nullable Place place, String name, String search) {

    boolean matches(String sought) {
        return search.contains(sought.strip().toLowerCase(Locale.ROOT));
    }
}
