package org.nightmap.picture;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;

/**
 * One region of a picture.
 *
 * @param iso its key
 * @param name its full name
 * @param disputed whether it is drawn as disputed
 * @param state its state; over a span the most telling of its nights' states
 * @param count sum of its counts; 0 for {@link RegionState#NONE_REPORTED}; null in every other state but counted
 * @param with for {@link RegionState#COUNTED_WITH}, the region whose count includes it; else null
 * @param nights how many nights of the period it spent in each state; every state is a key
 */
public record RegionPicture(
        String iso,
        LocalizedText name,
        boolean disputed,
        RegionState state,
        @Nullable Integer count,
        @Nullable String with,
        Map<RegionState, Integer> nights) {

    public RegionPicture {
        boolean hasCount = state == RegionState.COUNTED || state == RegionState.NONE_REPORTED;
        if (hasCount != (count != null)) {
            throw new IllegalArgumentException("%s is %s with the count %s".formatted(iso, state, count));
        }
        if ((state == RegionState.COUNTED_WITH) != (with != null)) {
            throw new IllegalArgumentException("%s is %s with the region %s".formatted(iso, state, with));
        }
        // in the order of the states, so that the same picture is always written in the same way
        Map<RegionState, Integer> everyState = new EnumMap<>(RegionState.class);
        for (RegionState each : RegionState.values()) {
            everyState.put(each, nights.getOrDefault(each, 0));
        }
        nights = Collections.unmodifiableMap(everyState);
    }
}
