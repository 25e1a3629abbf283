package org.nightmap.intake;

import java.util.stream.Stream;

/**
 * Some of the word classes. There are more of them than bits in a number, and every word of a text is asked for many: hence two.
 *
 * @param low the first 64, by ordinal
 * @param high the others
 */
record WordClasses(long low, long high) {

    static final WordClasses NONE = new WordClasses(0, 0);

    static WordClasses of(WordClass... classes) {
        return Stream.of(classes).reduce(NONE, WordClasses::with, WordClasses::with);
    }

    boolean has(WordClass wordClass) {
        int bit = wordClass.ordinal();
        return ((bit < Long.SIZE ? low : high) & 1L << bit) != 0;
    }

    boolean hasAnyOf(WordClasses others) {
        return (low & others.low | high & others.high) != 0;
    }

    WordClasses with(WordClass wordClass) {
        int bit = wordClass.ordinal();
        return bit < Long.SIZE ? new WordClasses(low | 1L << bit, high) : new WordClasses(low, high | 1L << bit);
    }

    WordClasses with(WordClasses others) {
        return new WordClasses(low | others.low, high | others.high);
    }
}
