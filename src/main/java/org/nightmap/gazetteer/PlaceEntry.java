package org.nightmap.gazetteer;

import java.util.List;
import java.util.stream.Stream;

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

    /**
     * The names that the line itself writes down, each as it is to be found in a text. An English name that never stands without the
     * word for its type is another name with it: "Caspian Sea" and "Caspian". Cases, and other words for types, follow by rule.
     */
    List<String> written() {
        boolean alone = type.kind() == PlaceKind.REGION || type.english().isEmpty();
        return Stream.concat(
                        typed.stream()
                                .map(name -> alone || FileGazetteer.isRussian(name)
                                        ? name
                                        : name + " " + type.english().getFirst()),
                        own.stream())
                .toList();
    }
}
