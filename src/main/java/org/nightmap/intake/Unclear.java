package org.nightmap.intake;

import org.nightmap.intake.Unsure.Why;

/**
 * Why something is not certain, by the tokens of a text.
 *
 * @param why the reason
 * @param count the first token of the number of a claim; {@link #WHOLE} for a doubt about the whole
 * @param from the first of the words that the reason lies in
 * @param to the token after the last
 */
record Unclear(Why why, int count, int from, int to) {

    static final int WHOLE = -1;

    static Unclear ofWhole(Why why, int from, int to) {
        return new Unclear(why, WHOLE, from, to);
    }
}
