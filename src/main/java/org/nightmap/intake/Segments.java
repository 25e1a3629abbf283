package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;

/** The parts of sentences between commas, semicolons, brackets and dashes. */
final class Segments {

    private final List<Token> tokens;

    Segments(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The first mark between two tokens, or the second of them. */
    int markBefore(int from, int to) {
        int i = from;
        while (i < to && !isMark(i)) {
            i++;
        }
        return i;
    }

    /** Where the part begins that a token is in. */
    int begin(Sentence sentence, int index) {
        int i = index;
        while (i > sentence.from() && !isMark(i - 1)) {
            i--;
        }
        return i;
    }

    /** The mark that ends the part that a token is in, or the sentence's end. */
    int end(Sentence sentence, int index) {
        return markBefore(index, sentence.to());
    }

    private boolean isMark(int index) {
        return !tokens.get(index).isWord()
                && ",;()—–".contains(tokens.get(index).text());
    }
}
