package org.nightmap.picture;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.NightCount;

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
 * @param highest the night with its highest count, the first of several; null where nothing is counted, or its nights are not known
 */
public record RegionPicture(
        String iso,
        LocalizedText name,
        boolean disputed,
        RegionState state,
        @Nullable Integer count,
        @Nullable String with,
        Map<RegionState, Integer> nights,
        @Nullable NightCount highest) {

    public RegionPicture {
        boolean hasCount = state == RegionState.COUNTED || state == RegionState.NONE_REPORTED;
        if (hasCount != (count != null)) {
            throw new IllegalArgumentException("%s is %s with the count %s".formatted(iso, state, count));
        }
        if ((state == RegionState.COUNTED_WITH) != (with != null)) {
            throw new IllegalArgumentException("%s is %s with the region %s".formatted(iso, state, with));
        }
        if (state != RegionState.COUNTED && highest != null) {
            throw new IllegalArgumentException("%s is %s with the highest count %s".formatted(iso, state, highest));
        }
        // in the order of the states, so that the same picture is always written in the same way
        Map<RegionState, Integer> everyState = new EnumMap<>(RegionState.class);
        for (RegionState each : RegionState.values()) {
            everyState.put(each, nights.getOrDefault(each, 0));
        }
        nights = Collections.unmodifiableMap(everyState);
    }

    /** Without its nights one by one. */
    public RegionPicture(
            String iso,
            LocalizedText name,
            boolean disputed,
            RegionState state,
            @Nullable Integer count,
            @Nullable String with,
            Map<RegionState, Integer> nights) {
        this(iso, name, disputed, state, count, with, nights, null);
    }

    /** On how many nights it has a number: a count above 0, or none. */
    public int nightsWithNumber() {
        return nights.getOrDefault(RegionState.COUNTED, 0) + nights.getOrDefault(RegionState.NONE_REPORTED, 0);
    }
}
