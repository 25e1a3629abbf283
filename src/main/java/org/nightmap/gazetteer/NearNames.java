package org.nightmap.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the known names that are most like a name that is not known. */
final class NearNames {

    /** A part of the words of a name that may be misspelt: one letter in three. */
    private static final int LETTERS_PER_SLIP = 3;

    private static final int LONG_WORD = 6;

    private static final Set<String> WORDS_FOR_TYPES = Stream.of(PlaceType.values())
            .flatMap(type -> Stream.of(type.english(), type.russian(), type.masculine()))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Place> byForm = new LinkedHashMap<>();

    /** Adds a name; of a Russian one of one word every case, as a misspelt name stands in any. */
    void add(String name, Place place) {
        String plain = Tokenizer.key(name).strip();
        byForm.putIfAbsent(plain, place);
        if (FileGazetteer.isRussian(name) && !plain.contains(" ") && !plain.contains("/")) {
            RussianForms.of(plain).forEach(form -> byForm.putIfAbsent(form, place));
        }
    }

    /** The places whose names are most alike, the most alike first; see {@link Gazetteer#nearest}. */
    List<Place> nearest(String written, int most) {
        String whole = Tokenizer.key(written).strip();
        String bare = withoutType(whole);
        record Candidate(Place place, int distance) {}
        List<Candidate> candidates = byForm.entrySet().stream()
                .map(entry -> new Candidate(
                        entry.getValue(),
                        Math.min(
                                EditDistance.between(whole, entry.getKey()),
                                EditDistance.between(bare, entry.getKey()))))
                .filter(candidate -> candidate.distance <= Math.max(2, bare.length() / LETTERS_PER_SLIP))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .toList();
        List<Place> places = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (places.size() < most && places.stream().noneMatch(candidate.place::isSameAs)) {
                places.add(candidate.place);
            }
        }
        return places;
    }

    /** Azov Region may be meant for the Sea of Azov: a wrong word for the type must not hide the name beside it. */
    private static String withoutType(String plain) {
        String bare = Tokenizer.tokens(plain).stream()
                .filter(word -> !Qualifiers.isOne(word))
                .map(Token::key)
                .filter(word -> !isType(word))
                .collect(Collectors.joining(" "));
        return bare.isEmpty() ? plain : bare;
    }

    /** Whether a word is one for a type, which may itself be misspelt where it is long: Territorry. */
    private static boolean isType(String word) {
        return WORDS_FOR_TYPES.contains(word)
                || word.length() >= LONG_WORD
                        && WORDS_FOR_TYPES.stream().anyMatch(type -> EditDistance.between(word, type) == 1);
    }
}
