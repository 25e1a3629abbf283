package org.nightmap.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Place;

/**
 * A place that can be chosen for a line.
 *
 * @param place the place; null for one that stays unknown
 * @param name what it is called in the language of the page
 * @param search its names in every language, by any part of which it is found, in lower case
 */
record PlaceChoice(@Nullable Place place, String name, String search) {

    /** Whether the list shows it for what was typed so far. */
    boolean matches(String sought) {
        return search.contains(sought.strip().toLowerCase(Locale.ROOT)) || isKeyed(sought);
    }

    /** A part of a key is no way to mean a place: "4" would be one somewhere. */
    private boolean isKeyed(String sought) {
        return place != null && place.region() != null && place.region().equalsIgnoreCase(sought.strip());
    }

    /** Whether it is called just so on the page. */
    boolean isCalled(String words) {
        return name.equalsIgnoreCase(words.strip());
    }
}
