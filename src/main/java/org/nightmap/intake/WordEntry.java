package org.nightmap.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;

/** What {@code statement-words.txt} says of a word, or of a begin of words: its classes, and the phrases that begin with it. */
final class WordEntry {

    static final WordEntry NONE = new WordEntry();

    private final Map<WordClass, List<List<Part>>> phrases = new EnumMap<>(WordClass.class);
    private WordClasses alone = WordClasses.NONE;
    private WordClasses any = WordClasses.NONE;

    /** A word of a phrase: whole, or the begin of one. */
    record Part(String letters, boolean begin) {

        private static Part of(String written) {
            boolean begin = written.endsWith("*");
            return new Part(begin ? written.substring(0, written.length() - 1) : written, begin);
        }

        private boolean fits(String key) {
            return begin ? key.startsWith(letters) : key.equals(letters);
        }
    }

    /** The words of a phrase as a text would be cut: a.m is three tokens. */
    static List<Part> parts(String written) {
        List<String> keys = new ArrayList<>();
        for (Token token : Tokenizer.tokens(written)) {
            if (token.is("*")) {
                keys.add(keys.removeLast() + "*");
            } else {
                keys.add(token.key());
            }
        }
        return keys.stream().map(Part::of).toList();
    }

    /** Adds a phrase that begins with the word, which may be the word alone. */
    void add(WordClass wordClass, List<Part> phrase) {
        any = any.with(wordClass);
        if (phrase.size() == 1) {
            alone = alone.with(wordClass);
        } else {
            phrases.computeIfAbsent(wordClass, key -> new ArrayList<>()).add(phrase);
        }
    }

    /** The classes of the word itself. */
    WordClasses alone() {
        return alone;
    }

    /** The classes of the word and of its phrases: most words have none. */
    WordClasses any() {
        return any;
    }

    WordEntry with(WordEntry other) {
        WordEntry both = new WordEntry();
        for (WordEntry one : List.of(this, other)) {
            both.alone = both.alone.with(one.alone);
            both.any = both.any.with(one.any);
            one.phrases.forEach((wordClass, some) -> both.phrases
                    .computeIfAbsent(wordClass, key -> new ArrayList<>())
                    .addAll(some));
        }
        return both;
    }

    /** How many tokens from the word on are of the class, the longest; 0 for none. */
    int length(List<Token> tokens, int begin, WordClass wordClass) {
        if (!any.has(wordClass)) {
            return 0;
        }
        int longest = alone.has(wordClass) ? 1 : 0;
        for (List<Part> phrase : phrases.getOrDefault(wordClass, List.of())) {
            if (phrase.size() > longest && matches(tokens, begin, phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean matches(List<Token> tokens, int begin, List<Part> phrase) {
        if (begin + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).fits(tokens.get(begin + i).key())) {
                return false;
            }
        }
        return phrase.getFirst().fits(tokens.get(begin).key());
    }
}
