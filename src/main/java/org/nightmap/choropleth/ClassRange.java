package org.nightmap.choropleth;

import org.jspecify.annotations.Nullable;

/**
 * A class of the legend.
 *
 * @param step which step of the ramp colours it, from 0; with the ladders tied to the lower bound, never to the night
 * @param from smallest count, included
 * @param to largest count, included; null if open
 * @param label as shown: 2–4, 20+
 * @param regions how many regions are in it
 */
public record ClassRange(int step, int from, @Nullable Integer to, String label, int regions) {}
