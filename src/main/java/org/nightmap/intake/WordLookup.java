package org.nightmap.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Words and beginnings of words with their entries. It is filled first, and asked by several threads then. */
final class WordLookup {

    /** Texts repeat their words; beyond so many different ones they are looked up anew. */
    private static final int REMEMBERED = 20_000;

    /** Longer words are none of the file's, but may begin like one. */
    private static final int LONGEST_REMEMBERED = 40;

    /** A power of two. */
    private static final int LATELY = 1024;

    private final Map<String, WordEntry> words = new HashMap<>();
    private final Stem stems = new Stem();
    private final Map<String, WordEntry> known = new ConcurrentHashMap<>();

    /** The keys asked last, by their hashes: a token is asked for many classes, one after the other. */
    private final @Nullable Asked[] lately = new Asked[LATELY];

    /** A key, the very string, and its entry; immutable, so that threads may take each other's. */
    private record Asked(String key, WordEntry entry) {}

    /** The beginnings of words, letter by letter. */
    private static final class Stem {
        private final Map<Character, Stem> next = new HashMap<>();
        private @Nullable WordEntry entry;

        WordEntry entry(String letters) {
            Stem stem = this;
            for (int i = 0; i < letters.length(); i++) {
                stem = stem.next.computeIfAbsent(letters.charAt(i), key -> new Stem());
            }
            WordEntry found = stem.entry;
            if (found == null) {
                found = new WordEntry();
                stem.entry = found;
            }
            return found;
        }
    }

    void add(WordClass wordClass, List<WordEntry.Part> phrase) {
        WordEntry.Part first = phrase.getFirst();
        WordEntry entry = first.begin()
                ? stems.entry(first.letters())
                : words.computeIfAbsent(first.letters(), key -> new WordEntry());
        entry.add(wordClass, phrase);
    }

    /** The entry of a word, together with those of all its beginnings; {@link WordEntry#NONE} for most words. */
    WordEntry entry(String key) {
        int slot = key.hashCode() & LATELY - 1;
        Asked asked = lately[slot];
        if (asked != null && asked.key() == key) {
            return asked.entry();
        }
        WordEntry found = remembered(key);
        if (key.length() <= LONGEST_REMEMBERED) {
            lately[slot] = new Asked(key, found);
        }
        return found;
    }

    private WordEntry remembered(String key) {
        WordEntry found = known.get(key);
        if (found == null) {
            found = find(key);
            if (known.size() < REMEMBERED && key.length() <= LONGEST_REMEMBERED) {
                known.put(key, found);
            }
        }
        return found;
    }

    private WordEntry find(String key) {
        WordEntry word = words.get(key);
        WordEntry found = word == null ? WordEntry.NONE : word;
        Stem stem = stems.next.get(key.charAt(0));
        for (int i = 1; stem != null; i++) {
            if (stem.entry != null) {
                found = found == WordEntry.NONE ? stem.entry : found.with(stem.entry);
            }
            stem = i < key.length() ? stem.next.get(key.charAt(i)) : null;
        }
        return found;
    }
}
