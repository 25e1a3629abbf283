package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;

/**
 * A text as the reader of statements has it before him: cut into words and sentences, its numbers and places found.
 *
 * @param words the words that statements are read by
 * @param tokens all tokens
 * @param sentences in their order
 * @param numbers all numbers, in the order of the text
 * @param places all places, in the order of the text
 */
record Prose(
        StatementWords words,
        List<Token> tokens,
        List<Sentence> sentences,
        List<ReadNumber> numbers,
        List<NamedPlace> places) {

    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);

    /** Whether a sentence has a word or phrase of a class. */
    boolean has(Sentence sentence, WordClass wordClass) {
        return words.occurs(tokens, sentence.from(), sentence.to(), wordClass);
    }

    /** Whether a word or phrase of a class stands between two tokens. */
    boolean has(int from, int to, WordClass wordClass) {
        return words.occurs(tokens, from, to, wordClass);
    }

    /** Whether a word or phrase of a class begins at a token. */
    boolean begins(int index, WordClass wordClass) {
        return words.length(tokens, index, wordClass) > 0;
    }

    /** How many tokens the word or phrase of a class has that ends right before a token. */
    int lengthBefore(int index, WordClass wordClass) {
        return words.lengthBefore(tokens, index, wordClass);
    }

    /** The token; a mark without meaning beyond the text. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    boolean is(int index, WordClass wordClass) {
        return words.is(at(index), wordClass);
    }

    List<ReadNumber> numbersIn(Sentence sentence) {
        return Slices.within(sentence, numbers, number -> number.number().first());
    }

    List<NamedPlace> placesIn(Sentence sentence) {
        return Slices.within(sentence, places, NamedPlace::first);
    }
}
