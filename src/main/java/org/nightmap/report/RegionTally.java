package org.nightmap.report;

import org.jspecify.annotations.Nullable;

/**
 * A region over the nights that are drawn: the sum of its counts and how many nights it spent in each state. The nights add
 * up to the number of nights drawn.
 *
 * @param iso the region
 * @param count sum of its own counts
 * @param counted nights with a count above 0
 * @param countedWith nights on which another region's count includes it
 * @param countedJointly nights on which it is named in a joint count alone
 * @param noneReported nights on which it has none: by a count of 0, or by silence where silence means none
 * @param notStated nights on which nothing usable is said of it
 * @param with the region whose count includes it most often, or null
 * @param highest the night with its highest count, the first of several; null where it has none above 0, or is looked at night by night
 */
public record RegionTally(
        String iso,
        int count,
        int counted,
        int countedWith,
        int countedJointly,
        int noneReported,
        int notStated,
        @Nullable String with,
        @Nullable NightCount highest) {

    /** Of one night, whose count is the only one. */
    public RegionTally(
            String iso,
            int count,
            int counted,
            int countedWith,
            int countedJointly,
            int noneReported,
            int notStated,
            @Nullable String with) {
        this(iso, count, counted, countedWith, countedJointly, noneReported, notStated, with, null);
    }
}
