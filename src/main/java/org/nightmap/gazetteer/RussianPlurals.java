package org.nightmap.gazetteer;

import java.util.List;
import java.util.Map;

/** Plurals of the few nouns that several names share: «Брянской и Курской областями». */
final class RussianPlurals {

    private static final Map<String, List<String>> FORMS = Map.of(
            "область", List.of("области", "областей", "областям", "областями", "областях"),
            "край", List.of("края", "краев", "краям", "краями", "краях"),
            "республика", List.of("республики", "республик", "республикам", "республиками", "республиках"),
            "регион", List.of("регионы", "регионов", "регионам", "регионами", "регионах"),
            "округ", List.of("округа", "округов", "округам", "округами", "округах"),
            "море", List.of("моря", "морей", "морям", "морями", "морях"));

    private RussianPlurals() {}

    static List<String> of(String noun) {
        return FORMS.getOrDefault(noun, List.of());
    }
}
