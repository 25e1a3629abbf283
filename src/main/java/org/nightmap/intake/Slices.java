package org.nightmap.intake;

import java.util.List;
import java.util.function.ToIntFunction;

/** Parts of a list that is in the order of the text. */
final class Slices {

    private Slices() {}

    /** The elements that begin within a sentence, found by bisection. */
    static <T> List<T> within(Sentence sentence, List<T> inOrder, ToIntFunction<T> first) {
        int begin = from(inOrder, first, sentence.from());
        boolean any = begin < inOrder.size() && first.applyAsInt(inOrder.get(begin)) < sentence.to();
        return any ? inOrder.subList(begin, from(inOrder, first, sentence.to())) : List.of();
    }

    /** Index of the first element that begins at a token or after it. */
    private static <T> int from(List<T> inOrder, ToIntFunction<T> first, int token) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first.applyAsInt(inOrder.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
