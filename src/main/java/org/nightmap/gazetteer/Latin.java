package org.nightmap.gazetteer;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Russian adjectives in Latin letters, as people write them who do not translate: Belgorodskaya oblast, Krasnodarskiy kray. Letters by
 * the BGN/PCGN romanization of 1947 without its marks; the endings also as other systems write them.
 */
final class Latin {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private static final Set<String> FEMININE = Set.of("aya", "aia", "aja", "oy", "oi", "oj", "uyu");
    private static final Set<String> MASCULINE = Set.of("iy", "y", "ii", "ij", "ogo", "om", "im");

    private Latin() {}

    /** The forms of an adjective in -ская, -цкая, -ский or -цкий; of another word none. */
    static Set<String> adjective(String russian) {
        String word = Tokenizer.key(russian);
        if (Stream.of("ская", "цкая", "ский", "цкий").noneMatch(word::endsWith)) {
            return Set.of();
        }
        String stem = word.substring(0, word.length() - 2)
                .chars()
                .mapToObj(letter -> LETTERS.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
        return (word.endsWith("ая") ? FEMININE : MASCULINE)
                .stream().map(stem::concat).collect(Collectors.toUnmodifiableSet());
    }
}
