package org.nightmap.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was asked for last, up to a weight. Safe for many threads; two that miss the same both make it, so that none waits
 * for the other.
 */
final class RecentlyUsed<K, V> {

    private final long most;
    private final ToLongFunction<V> weight;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long sum;

    /** @param most sum of weights that is kept */
    RecentlyUsed(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** So many, whatever they weigh. */
    static <K, V> RecentlyUsed<K, V> ofCount(int most) {
        return new RecentlyUsed<>(most, value -> 1);
    }

    synchronized @Nullable V get(K key) {
        return kept.get(key);
    }

    synchronized void put(K key, V value) {
        V before = kept.put(key, value);
        sum += weight.applyAsLong(value) - (before == null ? 0 : weight.applyAsLong(before));
        var eldest = kept.values().iterator();
        while (sum > most && eldest.hasNext()) {
            sum -= weight.applyAsLong(eldest.next());
            eldest.remove();
        }
    }

    synchronized int size() {
        return kept.size();
    }
}
