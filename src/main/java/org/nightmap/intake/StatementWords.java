package org.nightmap.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;

/** The words of {@code statement-words.txt}, by class. */
final class StatementWords {

    static final String FILE = "statement-words.txt";

    /** Texts repeat their words; beyond so many different ones they are looked up anew. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, Entry> stems = new HashMap<>();
    private final Map<String, Entry> known = new ConcurrentHashMap<>();
    private int longestStem;

    /** The classes of a word, and the phrases that begin with it. */
    private record Entry(Set<WordClass> classes, Map<WordClass, List<List<String>>> phrases) {

        Entry() {
            this(EnumSet.noneOf(WordClass.class), new EnumMap<>(WordClass.class));
        }

        void add(Entry other) {
            classes.addAll(other.classes);
            other.phrases.forEach((wordClass, some) ->
                    phrases.computeIfAbsent(wordClass, key -> new ArrayList<>()).addAll(some));
        }
    }

    /**
     * Reads the file.
     *
     * @throws MalformedInput if a line has another form or an unknown class
     */
    StatementWords(String content) {
        Map<String, WordClass> classes =
                Stream.of(WordClass.values()).collect(Collectors.toMap(WordClass::code, Function.identity()));
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            WordClass wordClass = colon < 0 ? null : classes.get(line.substring(0, colon));
            if (wordClass == null) {
                throw new MalformedInput(FILE, i + 1, "expected 'class: word, word', with a class of WordClass");
            }
            Stream.of(line.substring(colon + 1).split(",")).map(String::strip).forEach(word -> add(wordClass, word));
        }
    }

    boolean is(Token token, WordClass wordClass) {
        return entry(token.key()).classes().contains(wordClass);
    }

    /** How many tokens from here on are a word or phrase of the class, the longest; 0 for none. */
    int length(List<Token> tokens, int begin, WordClass wordClass) {
        if (begin < 0 || begin >= tokens.size()) {
            return 0;
        }
        Entry entry = entry(tokens.get(begin).key());
        int longest = entry.classes().contains(wordClass) ? 1 : 0;
        for (List<String> phrase : entry.phrases().getOrDefault(wordClass, List.of())) {
            if (phrase.size() > longest && matches(tokens, begin, phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    /** Whether a word or phrase of the class ends right before a token; how many tokens it has, 0 for none. */
    int lengthBefore(List<Token> tokens, int end, WordClass wordClass) {
        for (int length = Math.min(4, end); length > 0; length--) {
            if (length(tokens, end - length, wordClass) == length) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the class has a word or phrase anywhere between two tokens. */
    boolean occurs(List<Token> tokens, int from, int to, WordClass wordClass) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            int length = length(tokens, i, wordClass);
            if (length > 0 && i + length <= to) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<Token> tokens, int begin, List<String> phrase) {
        if (begin + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String word = phrase.get(i);
            String key = tokens.get(begin + i).key();
            boolean fits = word.endsWith("*") ? key.startsWith(word.substring(0, word.length() - 1)) : key.equals(word);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private Entry entry(String key) {
        Entry found = known.get(key);
        if (found == null) {
            found = find(key);
            if (known.size() < REMEMBERED) {
                known.put(key, found);
            }
        }
        return found;
    }

    private Entry find(String key) {
        Entry found = new Entry();
        Entry word = words.get(key);
        if (word != null) {
            found.add(word);
        }
        for (int length = 1; length <= Math.min(key.length(), longestStem); length++) {
            Entry stem = stems.get(key.substring(0, length));
            if (stem != null) {
                found.add(stem);
            }
        }
        return found;
    }

    private void add(WordClass wordClass, String written) {
        if (written.isEmpty()) {
            return;
        }
        List<String> phrase = phrase(written);
        String first = phrase.getFirst();
        boolean isStem = first.endsWith("*");
        String begin = isStem ? first.substring(0, first.length() - 1) : first;
        Entry entry = (isStem ? stems : words).computeIfAbsent(begin, key -> new Entry());
        if (phrase.size() > 1) {
            entry.phrases().computeIfAbsent(wordClass, key -> new ArrayList<>()).add(phrase);
        } else {
            entry.classes().add(wordClass);
        }
        longestStem = Math.max(longestStem, isStem ? begin.length() : 0);
    }

    /** The words of a phrase as a text would be cut: a.m is three tokens. */
    private static List<String> phrase(String written) {
        List<String> keys = new ArrayList<>();
        for (Token token : Tokenizer.tokens(written)) {
            if (token.is("*")) {
                keys.add(keys.removeLast() + "*");
            } else {
                keys.add(token.key());
            }
        }
        return keys;
    }
}
