package org.nightmap.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The types of place in a name file, with the words that stand beside a name of the type. */
enum PlaceType {
    OBLAST(PlaceKind.REGION, List.of("oblast", "region", "province", "area", "obl", "reg"), "область", "регион"),
    KRAI(PlaceKind.REGION, List.of("krai", "kray", "territory", "region", "terr"), "край", "регион"),
    REPUBLIC(PlaceKind.REGION, List.of("republic", "region"), "республика", "регион"),
    OKRUG(PlaceKind.REGION, List.of("okrug", "district"), "округ", ""),
    /** A region whose names are all given in full. */
    REGION(PlaceKind.REGION, List.of(), "", ""),
    SEA(PlaceKind.SEA, List.of("sea"), "море", ""),
    COUNTRY(PlaceKind.COUNTRY, List.of(), "", ""),
    NATION(PlaceKind.NATION, List.of(), "", ""),
    AREA(PlaceKind.AREA, List.of(), "", "");

    private static final String RUSSIAN_SHORT = "обл";

    private final PlaceKind kind;
    private final List<String> english;
    private final String russian;
    private final String masculine;

    /**
     * A type.
     *
     * @param english the words after an English name
     * @param russian the noun of a Russian name; empty for none
     * @param masculine a masculine noun that takes its adjective as well; empty for none
     */
    PlaceType(PlaceKind kind, List<String> english, String russian, String masculine) {
        this.kind = kind;
        this.english = english;
        this.russian = russian;
        this.masculine = masculine;
    }

    PlaceKind kind() {
        return kind;
    }

    /** The noun of an English name, in lower case; empty for none. */
    String englishNoun() {
        return english.isEmpty() ? "" : english.getFirst();
    }

    /** The noun of a Russian name; empty for none. */
    String russianNoun() {
        return russian;
    }

    /** Words after an English name, in the singular and the plural, which stands after the last of several names. */
    List<String> english() {
        return english.stream().flatMap(word -> Stream.of(word, plural(word))).toList();
    }

    /** Forms of the Russian noun in both numbers; empty for none. */
    List<String> russian() {
        if (russian.isEmpty()) {
            return List.of();
        }
        Stream<String> plural = RussianPlurals.of(russian).stream();
        Stream<String> shortened = this == OBLAST ? Stream.of(RUSSIAN_SHORT) : Stream.empty();
        return Stream.of(RussianForms.of(russian).stream(), plural, shortened)
                .flatMap(forms -> forms)
                .distinct()
                .toList();
    }

    /** Forms of the masculine noun in both numbers; empty for none. */
    List<String> masculine() {
        return masculine.isEmpty()
                ? List.of()
                : Stream.concat(RussianForms.of(masculine).stream(), RussianPlurals.of(masculine).stream())
                        .distinct()
                        .toList();
    }

    static PlaceType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String plural(String word) {
        return word.endsWith("y") && !word.endsWith("ay") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
