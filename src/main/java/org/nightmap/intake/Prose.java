package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;

/**
 * A text as the reader of statements has it before him: cut into words and sentences, its numbers and places found. It is read
 * sentence by sentence, and one is asked for many things in a row; so what the one asked for last has in it is remembered. Not
 * for several threads.
 */
final class Prose {

    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);
    private static final Sentence BEFORE_THE_FIRST = new Sentence(0, 0, 0, false);

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<ReadNumber> numbers;
    private final List<NamedPlace> places;

    private Sentence last = BEFORE_THE_FIRST;
    private WordClasses classesOfLast = WordClasses.NONE;
    private List<ReadNumber> numbersOfLast = List.of();
    private List<NamedPlace> placesOfLast = List.of();

    /**
     * A text.
     *
     * @param words the words that statements are read by
     * @param tokens all tokens
     * @param sentences in their order
     * @param numbers all numbers, in the order of the text
     * @param places all places, in the order of the text
     */
    Prose(
            StatementWords words,
            List<Token> tokens,
            List<Sentence> sentences,
            List<ReadNumber> numbers,
            List<NamedPlace> places) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.numbers = numbers;
        this.places = places;
    }

    StatementWords words() {
        return words;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<ReadNumber> numbers() {
        return numbers;
    }

    List<NamedPlace> places() {
        return places;
    }

    /** Whether a sentence has a word or phrase of a class. */
    boolean has(Sentence sentence, WordClass wordClass) {
        remember(sentence);
        return has(sentence.from(), sentence.to(), wordClass);
    }

    /** Whether a word or phrase of a class stands between two tokens. */
    boolean has(int from, int to, WordClass wordClass) {
        boolean none = from >= last.from() && to <= last.to() && !classesOfLast.has(wordClass);
        return !none && words.occurs(tokens, from, to, wordClass);
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
        remember(sentence);
        return numbersOfLast;
    }

    List<NamedPlace> placesIn(Sentence sentence) {
        remember(sentence);
        return placesOfLast;
    }

    private void remember(Sentence sentence) {
        if (sentence != last) {
            classesOfLast = words.classesIn(tokens, sentence.from(), sentence.to());
            numbersOfLast =
                    Slices.within(sentence, numbers, number -> number.number().first());
            placesOfLast = Slices.within(sentence, places, NamedPlace::first);
            last = sentence;
        }
    }
}
