package org.nightmap.choropleth;

import org.jspecify.annotations.Nullable;

/**
 * A state of the legend, present on the map.
 *
 * @param state the state
 * @param label as shown: None reported; Counted with Moscow Oblast
 * @param step for counted_with, the ramp step of the other region's class; else null
 * @param regions how many regions are in it
 */
public record StateEntry(
        MapState state, String label, @Nullable Integer step, int regions) {}
