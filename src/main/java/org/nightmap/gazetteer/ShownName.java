package org.nightmap.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightmap.language.LocalizedText;

/** What people are shown for a line of a name file: Black Sea and Чёрное море for "Black; Чёрное" of a sea. */
final class ShownName {

    private static final Pattern OTHER_FORMS = Pattern.compile("/\\S+");

    private ShownName() {}

    /**
     * The first name in each language; where a line has names in one language alone, that one in both.
     *
     * @param typed names that take the word for the type
     * @param own names of their own
     */
    static LocalizedText of(PlaceType type, List<String> typed, List<String> own) {
        Stream<String> preferred =
                own.stream().filter(name -> name.startsWith(capitalised(type.englishNoun()) + " of "));
        List<String> names = Stream.of(preferred, typed.stream().map(name -> withNoun(type, name)), own.stream())
                .flatMap(some -> some)
                .map(name -> OTHER_FORMS.matcher(name).replaceAll(""))
                .toList();
        String english = first(names, false).or(() -> first(names, true)).orElseThrow();
        return new LocalizedText(english, first(names, true).orElse(english));
    }

    /** A republic's name is often whole without the word for it: Adygea, Адыгея. */
    private static String withNoun(PlaceType type, String name) {
        boolean russian = FileGazetteer.isRussian(name);
        if (type == PlaceType.REPUBLIC && !(russian && RussianForms.isAdjective(name))) {
            return name;
        }
        return name + " " + (russian ? type.russianNoun() : capitalised(type.englishNoun()));
    }

    private static Optional<String> first(List<String> names, boolean russian) {
        return names.stream()
                .filter(name -> FileGazetteer.isRussian(name) == russian)
                .findFirst();
    }

    private static String capitalised(String noun) {
        return noun.isEmpty() ? noun : Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }
}
