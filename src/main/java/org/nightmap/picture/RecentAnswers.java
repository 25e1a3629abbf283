package org.nightmap.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answers asked for last, as long as no report changes. Bounded; the one that was not asked for longest goes first. Two
 * threads that miss the same answer both work it out, so that nobody waits for a long one.
 *
 * @param <Q> what is asked
 * @param <A> the answer
 */
final class RecentAnswers<Q, A> {

    /** The version of what follows from the content of revisions alone, which stays true whatever is stored later. */
    static final long ALWAYS = 0;

    private static final float LOAD_FACTOR = 0.75f;
    private static final int FIRST_ROOM = 16;

    private final Map<Q, Answer<A>> recent;

    RecentAnswers(int most) {
        recent = new LinkedHashMap<>(FIRST_ROOM, LOAD_FACTOR, true) {
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
        return known(question, version).orElseGet(() -> {
            A answer = working.get();
            keep(question, version, answer);
            return answer;
        });
    }

    /** The remembered answer of a version; empty where it has to be worked out. */
    Optional<A> known(Q question, long version) {
        synchronized (recent) {
            return Optional.ofNullable(recent.get(question))
                    .filter(known -> known.version == version)
                    .map(Answer::answer);
        }
    }

    /** Remembers an answer that was worked out together with others. */
    void keep(Q question, long version, A answer) {
        synchronized (recent) {
            recent.put(question, new Answer<>(version, answer));
        }
    }

    private record Answer<A>(long version, A answer) {}
}
