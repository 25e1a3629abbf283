package org.nightmap.report;

import org.nightmap.time.Night;

/**
 * What was counted on a night.
 *
 * @param night the night
 * @param count above 0
 */
public record NightCount(Night night, int count) {

    public NightCount {
        if (count < 1) {
            throw new IllegalArgumentException("%d is no count of the night %s".formatted(count, night));
        }
    }
}
