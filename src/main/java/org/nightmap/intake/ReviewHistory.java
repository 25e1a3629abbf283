package org.nightmap.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** A review with the way back. Kept by one page; not safe for several threads. */
public final class ReviewHistory {

    /** Corrections that can be taken back: more than anybody remembers. */
    private static final int MOST = 200;

    private final Deque<Review> earlier = new ArrayDeque<>();
    private Review current;

    public ReviewHistory(Review first) {
        current = first;
    }

    public Review current() {
        return current;
    }

    /** Corrects; a correction that changes nothing is none. */
    public void change(UnaryOperator<Review> correction) {
        Review next = correction.apply(current);
        if (!next.equals(current)) {
            earlier.push(current);
            current = next;
            if (earlier.size() > MOST) {
                earlier.removeLast();
            }
        }
    }

    public boolean canUndo() {
        return !earlier.isEmpty();
    }

    /** Takes the last correction back, if there is one. */
    public void undo() {
        if (canUndo()) {
            current = earlier.pop();
        }
    }
}
