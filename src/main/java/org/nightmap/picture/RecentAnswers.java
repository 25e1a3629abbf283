package org.nightmap.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The answers asked for last, as long as no report changes. Bounded; the one that was not asked for longest goes first. Two
 * threads that miss the same answer both work it out, so that nobody waits for a long one.
 *
 * @param <Q> what is asked
 * @param <A> the answer
 */
final class RecentAnswers<Q, A> {

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<Q, Answer<A>> recent;

    RecentAnswers(int most) {
        recent = new LinkedHashMap<>(most, LOAD_FACTOR, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, Answer<A>> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * The remembered answer of a version, or a new one.
     *
     * @param version the version of the reports, read before the answer is worked out: an answer worked out while a report
     *     changes is then at worst worked out again
     */
    A get(Q question, long version, Supplier<A> working) {
        synchronized (recent) {
            Answer<A> known = recent.get(question);
            if (known != null && known.version == version) {
                return known.answer;
            }
        }
        A answer = working.get();
        synchronized (recent) {
            recent.put(question, new Answer<>(version, answer));
        }
        return answer;
    }

    private record Answer<A>(long version, A answer) {}
}
