package org.nightmap.choropleth;

import org.jspecify.annotations.Nullable;

/**
 * A class of the legend.
 *
 * @param step which step of the ramp colours it, from 0; with the ladders tied to the lower bound, never to the night
 * @param from smallest value, of an open lower end the smallest there is; 0, which no class holds, where it begins below the first break
 * @param to largest value, included where values are whole numbers; null if open
 * @param label as shown: 2–4, 20+
 * @param regions how many regions are in it
 */
public record ClassRange(int step, double from, @Nullable Double to, String label, int regions) {

    /** The same class with the regions of another map. */
    ClassRange of(int others) {
        return new ClassRange(step, from, to, label, others);
    }
}
