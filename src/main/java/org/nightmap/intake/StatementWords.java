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
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;

/** The words of {@code statement-words.txt}, by class. */
final class StatementWords {

    static final String FILE = "statement-words.txt";

    /** Texts repeat their words; beyond so many different ones they are looked up anew. */
    private static final int REMEMBERED = 20_000;

    /** Longer words are none of the file's, but may begin like one. */
    private static final int LONGEST_REMEMBERED = 40;

    /** A power of two. */
    private static final int LATELY = 1024;

    private static final Entry NONE = new Entry();

    private final Map<String, Entry> words = new HashMap<>();
    private final Stem stems = new Stem();
    private final Map<String, Entry> known = new ConcurrentHashMap<>();

    /** The keys asked last, by their hashes: a token is asked for many classes, one after the other. */
    private final @Nullable Asked[] lately = new Asked[LATELY];

    /** A key, the very string, and its classes; immutable, so that threads may take each other's. */
    private record Asked(String key, Entry entry) {}

    /** The beginnings of words, letter by letter. */
    private static final class Stem {
        private final Map<Character, Stem> next = new HashMap<>();
        private @Nullable Entry entry;

        Entry entry(String letters) {
            Stem stem = this;
            for (int i = 0; i < letters.length(); i++) {
                stem = stem.next.computeIfAbsent(letters.charAt(i), key -> new Stem());
            }
            Entry found = stem.entry;
            if (found == null) {
                found = new Entry();
                stem.entry = found;
            }
            return found;
        }
    }

    /** The classes of a word, and the phrases that begin with it. */
    private static final class Entry {
        private final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        private final Map<WordClass, List<List<Part>>> phrases = new EnumMap<>(WordClass.class);

        /** The classes of the word and of its phrases: most words have none, which is asked very often. */
        private final Set<WordClass> any = EnumSet.noneOf(WordClass.class);

        void add(WordClass wordClass) {
            classes.add(wordClass);
            any.add(wordClass);
        }

        void add(WordClass wordClass, List<Part> phrase) {
            phrases.computeIfAbsent(wordClass, key -> new ArrayList<>()).add(phrase);
            any.add(wordClass);
        }

        Entry with(Entry other) {
            Entry both = new Entry();
            for (Entry one : List.of(this, other)) {
                one.classes.forEach(both::add);
                one.phrases.forEach((wordClass, some) -> some.forEach(phrase -> both.add(wordClass, phrase)));
            }
            return both;
        }
    }

    /** A word of a phrase: whole, or the begin of one. */
    private record Part(String letters, boolean begin) {

        static Part of(String written) {
            boolean begin = written.endsWith("*");
            return new Part(begin ? written.substring(0, written.length() - 1) : written, begin);
        }

        boolean fits(String key) {
            return begin ? key.startsWith(letters) : key.equals(letters);
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
        return entry(token.key()).classes.contains(wordClass);
    }

    /** How many tokens from here on are a word or phrase of the class, the longest; 0 for none. */
    int length(List<Token> tokens, int begin, WordClass wordClass) {
        if (begin < 0 || begin >= tokens.size()) {
            return 0;
        }
        Entry entry = entry(tokens.get(begin).key());
        if (!entry.any.contains(wordClass)) {
            return 0;
        }
        int longest = entry.classes.contains(wordClass) ? 1 : 0;
        for (List<Part> phrase : entry.phrases.getOrDefault(wordClass, List.of())) {
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

    private Entry entry(String key) {
        int slot = key.hashCode() & LATELY - 1;
        Asked asked = lately[slot];
        if (asked != null && asked.key() == key) {
            return asked.entry();
        }
        Entry found = remembered(key);
        if (key.length() <= LONGEST_REMEMBERED) {
            lately[slot] = new Asked(key, found);
        }
        return found;
    }

    private Entry remembered(String key) {
        Entry found = known.get(key);
        if (found == null) {
            found = find(key);
            if (known.size() < REMEMBERED && key.length() <= LONGEST_REMEMBERED) {
                known.put(key, found);
            }
        }
        return found;
    }

    private Entry find(String key) {
        Entry word = words.get(key);
        Entry found = word == null ? NONE : word;
        Stem stem = stems.next.get(key.charAt(0));
        for (int i = 1; stem != null; i++) {
            if (stem.entry != null) {
                found = found == NONE ? stem.entry : found.with(stem.entry);
            }
            stem = i < key.length() ? stem.next.get(key.charAt(i)) : null;
        }
        return found;
    }

    private void add(WordClass wordClass, String written) {
        if (written.isEmpty()) {
            return;
        }
        List<Part> phrase = phrase(written).stream().map(Part::of).toList();
        Part first = phrase.getFirst();
        Entry entry = first.begin()
                ? stems.entry(first.letters())
                : words.computeIfAbsent(first.letters(), key -> new Entry());
        if (phrase.size() > 1) {
            entry.add(wordClass, phrase);
        } else {
            entry.add(wordClass);
        }
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
