package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/** The parts of sentences between commas, semicolons, brackets and dashes. */
final class Segments {

    private final List<Token> tokens;

    /** Which tokens are such marks; found once, as every number of a long text asks for its part. */
    private @Nullable BitSet marks;

    Segments(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The first mark between two tokens, or the second of them. */
    int markBefore(int from, int to) {
        if (from >= to) {
            return from;
        }
        int mark = marks().nextSetBit(from);
        return mark < 0 ? to : Math.min(mark, to);
    }

    /** Where the part begins that a token is in. */
    int begin(Sentence sentence, int index) {
        return index <= sentence.from() ? index : Math.max(sentence.from(), marks().previousSetBit(index - 1) + 1);
    }

    /** The mark that ends the part that a token is in, or the sentence's end. */
    int end(Sentence sentence, int index) {
        return markBefore(index, sentence.to());
    }

    private BitSet marks() {
        BitSet found = marks;
        if (found == null) {
            found = new BitSet(tokens.size());
            for (int i = 0; i < tokens.size(); i++) {
                found.set(i, isMark(tokens.get(i)));
            }
            marks = found;
        }
        return found;
    }

    private static boolean isMark(Token token) {
        return !token.isWord() && ",;()—–".contains(token.text());
    }
}
