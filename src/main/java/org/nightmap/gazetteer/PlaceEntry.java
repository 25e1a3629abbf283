package org.nightmap.gazetteer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightmap.language.LocalizedText;

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

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern FURTHER_FORMS = Pattern.compile("/\\S+");

    PlaceEntry {
        typed = List.copyOf(typed);
        own = List.copyOf(own);
    }

    /** What people call it: the first name in each language, with the word for a sea; a form in another case follows a slash. */
    LocalizedText name() {
        String english = first(false);
        String russian = first(true);
        return new LocalizedText(english.isEmpty() ? russian : english, russian.isEmpty() ? english : russian);
    }

    private String first(boolean russian) {
        String ofType = type == PlaceType.SEA ? (russian ? " море" : " Sea") : "";
        return Stream.concat(typed.stream().map(name -> name + ofType), own.stream())
                .map(PlaceEntry::nominative)
                .filter(name -> CYRILLIC.matcher(name).find() == russian)
                .findFirst()
                .orElse("");
    }

    private static String nominative(String name) {
        return FURTHER_FORMS.matcher(name).replaceAll("");
    }
}
