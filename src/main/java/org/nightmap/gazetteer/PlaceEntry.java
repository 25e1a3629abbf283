package org.nightmap.gazetteer;

import java.util.List;

/**
 * A line of a name file.
 *
 * @param place what its names mean
 * @param type which words stand beside the typed names
 * @param typed names that take the word for the type
 * @param own names of their own
 * @param origin file and line, for messages
 */
record PlaceEntry(Place place, PlaceType type, List<String> typed, List<String> own, String origin) {

    PlaceEntry {
        typed = List.copyOf(typed);
        own = List.copyOf(own);
    }
}
