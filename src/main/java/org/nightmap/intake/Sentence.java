package org.nightmap.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, a heading or an item of a list.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param paragraph number of its paragraph, from 0
 * @param heading whether it is a first line that ends without a full stop
 */
record Sentence(int from, int to, int paragraph, boolean heading) {

    /** The sentence that a token is in, or the last before it; null before the first. */
    static @Nullable Sentence at(List<Sentence> sentences, int token) {
        int low = -1;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low < 0 ? null : sentences.get(low);
    }
}
