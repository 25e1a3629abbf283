package org.nightmap.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The case forms of a Russian word, from its nominative singular, by the rules of declension. Forms of every declension that
 * the ending allows are given: a form too many is no name of anything and does no harm. Words with a vowel that comes and
 * goes (Орёл, Орла) cannot be told from others and give their forms themselves, see {@code places.txt}.
 *
 * <p>Source of the endings: A. A. Zaliznyak, Grammatical Dictionary of the Russian Language (1977), adjective types 1 to 4 and
 * noun types 1 to 8 without alternation.
 */
final class RussianForms {

    private static final List<String> FEMININE_ADJECTIVE = List.of("ая", "ой", "ую", "ою");
    private static final List<String> PLURAL_ADJECTIVE = List.of("ие", "их", "им", "ими", "ые", "ых", "ым", "ыми");
    private static final List<String> MASCULINE_ADJECTIVE = List.of("ий", "ый", "ой", "ого", "ому", "им", "ым", "ом");
    private static final List<String> NEUTER_ADJECTIVE = List.of("ое", "ого", "ому", "им", "ым", "ом");
    private static final List<String> SOFT_ADJECTIVE = List.of("ий", "его", "ему", "им", "ем");

    /** Endings of nouns by the nominative's ending; the longest that fits is taken. */
    private static final Map<String, List<String>> NOUNS = Map.ofEntries(
            Map.entry("ь", List.of("ь", "и", "ью", "я", "ю", "ем", "е")),
            Map.entry("ья", List.of("ья", "ьи", "ье", "ью", "ьей")),
            Map.entry("ия", List.of("ия", "ии", "ию", "ией")),
            Map.entry("я", List.of("я", "и", "е", "ю", "ей", "ею")),
            Map.entry("а", List.of("а", "ы", "и", "е", "у", "ой", "ою", "ей")),
            Map.entry("ье", List.of("ье", "ья", "ью", "ьем")),
            Map.entry("о", List.of("о", "а", "у", "ом", "е")),
            Map.entry("е", List.of("е", "я", "ю", "ем", "ям", "ями", "ях", "ей")),
            Map.entry("й", List.of("й", "я", "ю", "ем", "е")));

    private static final String VOWELS = "аеёиоуыэюя";
    private static final String HUSHING = "жшчщц";

    private RussianForms() {}

    /** Whether the word ends as an adjective does: Ростовская, Алтайский, Чёрное. */
    static boolean isAdjective(String word) {
        return Stream.of("ская", "цкая", "ский", "цкий", "ное", "ское", "лое").anyMatch(word::endsWith);
    }

    /** Every form of one word, in lower case with е for ё; a word without declension gives itself. */
    static Set<String> of(String nominative) {
        String word = Tokenizer.key(nominative);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        int towns = word.indexOf("-на-");
        if (towns > 0) {
            noun(word.substring(0, towns), Set.of()).forEach(form -> forms.add(form + word.substring(towns)));
            return forms;
        }
        adjective(word).forEach(forms::add);
        if (!isAdjective(word)) {
            forms.addAll(noun(word, forms));
        }
        return forms;
    }

    /** The masculine forms of a feminine adjective: Московская, Московским. */
    static Set<String> masculine(String feminine) {
        return withEndings(cut(Tokenizer.key(feminine), 2), MASCULINE_ADJECTIVE);
    }

    private static Set<String> adjective(String word) {
        String stem = cut(word, 2);
        if (word.endsWith("ая")) {
            return withEndings(stem, FEMININE_ADJECTIVE, PLURAL_ADJECTIVE);
        }
        if (word.endsWith("ний")) {
            return withEndings(stem, SOFT_ADJECTIVE);
        }
        if (word.endsWith("ий") || word.endsWith("ый") || word.endsWith("ой")) {
            return withEndings(stem, MASCULINE_ADJECTIVE, PLURAL_ADJECTIVE);
        }
        return word.endsWith("ое") ? withEndings(stem, NEUTER_ADJECTIVE, PLURAL_ADJECTIVE) : Set.of();
    }

    private static Set<String> noun(String word, Set<String> known) {
        if (known.size() > 1 || word.isEmpty()) {
            return Set.of();
        }
        for (int length = 2; length > 0; length--) {
            List<String> endings = word.length() > length ? NOUNS.get(word.substring(word.length() - length)) : null;
            if (endings != null) {
                return withEndings(cut(word, length), endings);
            }
        }
        char last = word.charAt(word.length() - 1);
        if (VOWELS.indexOf(last) >= 0) {
            return Set.of();
        }
        // After a hushing sound the ending is unstressed: Воронежем
        return withEndings(word, List.of("", "а", "у", HUSHING.indexOf(last) < 0 ? "ом" : "ем", "е"));
    }

    @SafeVarargs
    private static Set<String> withEndings(String stem, List<String>... endings) {
        Set<String> forms = new LinkedHashSet<>();
        for (List<String> some : endings) {
            some.forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
