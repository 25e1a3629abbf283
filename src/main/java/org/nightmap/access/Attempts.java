package org.nightmap.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Wrong sign-ins by name or by address. The first few cost nothing; from then on each doubles the wait: 30 seconds, 1 minute, 2,
 * 4, 8, and never more than 15. An hour without one clears them.
 *
 * <p>It remembers so many keys and no more, and gives up the one that was longest without an attempt.
 */
final class Attempts {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);

    /** Doubled so often, the first wait is beyond the longest. */
    private static final int MOST_DOUBLINGS = 10;

    private final int free;
    private final Map<String, Failures> failures;

    private record Failures(int number, Instant last, Instant until) {}

    /**
     * Nothing remembered yet.
     *
     * @param free wrong sign-ins that cost no wait, the last of them excepted
     * @param most keys that are remembered
     */
    Attempts(int free, int most) {
        this.free = free;
        failures = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > most;
            }
        };
    }

    /** How long a key has to wait; zero if it does not. */
    Duration wait(String key, Instant now) {
        Failures known = failures.get(key);
        return known == null || !now.isBefore(known.until()) ? Duration.ZERO : Duration.between(now, known.until());
    }

    /** Counts a wrong sign-in. */
    void count(String key, Instant now) {
        Failures known = failures.remove(key);
        int number = known == null || known.last().plus(MEMORY).isBefore(now) ? 1 : known.number() + 1;
        failures.put(key, failures(number, now));
    }

    /** Takes one back that turned out to be right. */
    void uncount(String key, Instant now) {
        Failures known = failures.remove(key);
        if (known != null && known.number() > 1) {
            failures.put(key, new Failures(known.number() - 1, known.last(), now));
        }
    }

    void forget(String key) {
        failures.remove(key);
    }

    int remembered() {
        return failures.size();
    }

    private Failures failures(int number, Instant now) {
        if (number < free) {
            return new Failures(number, now, now);
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(number - free, MOST_DOUBLINGS));
        return new Failures(number, now, now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }
}
