package org.nightmap.choropleth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one region is drawn.
 *
 * @param iso its key
 * @param name its full name in the map's language
 * @param shortName its name on the map
 * @param state its state, which is not {@code DISPUTED}
 * @param step ramp step of its class; for counted_with that of the other region; null in the other states
 * @param count its count; null unless counted or none reported
 * @param value what its colour tells, by the map's measure; above 0 where it is counted, 0 where it has none, else null
 * @param shown that value as it is written on the map; empty where there is none
 * @param with the other region of counted_with, or null
 * @param disputed whether the disputed outline is drawn over it
 * @param said its state or count in words: 20 drones; counted with Moscow Oblast
 */
public record Feature(
        String iso,
        String name,
        String shortName,
        MapState state,
        @Nullable Integer step,
        @Nullable Integer count,
        @Nullable Double value,
        String shown,
        @Nullable String with,
        boolean disputed,
        String said) {

    public Feature {
        if (state == MapState.DISPUTED) {
            throw new IllegalArgumentException("Disputed is no state of %s, it is drawn over one".formatted(iso));
        }
        if ((count == null) != (value == null)) {
            throw new IllegalArgumentException("%s has the count %s and the value %s".formatted(iso, count, value));
        }
    }

    /** How much its value has to say: its size, whatever its sign. */
    public double weight() {
        return Math.abs(measured());
    }

    /**
     * The value of a region that is counted.
     *
     * @throws NullPointerException in any other state
     */
    public double measured() {
        return Objects.requireNonNull(value);
    }
}
