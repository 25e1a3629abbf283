package org.nightmap.intake;

import java.util.BitSet;

/**
 * The part of a sentence that is of the statement.
 *
 * @param sentence the sentence
 * @param to index after its last token that is
 * @param asides tokens before that are not, counted from the sentence's begin
 */
record OwnPart(Sentence sentence, int to, BitSet asides) {

    boolean has(int token) {
        return token < to && !asides.get(token - sentence.from());
    }

    boolean isWhole() {
        return to == sentence.to() && asides.isEmpty();
    }
}
