package org.nightmap.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * One region through time.
 *
 * @param iso the region
 * @param period the period
 * @param nights one entry for each night of the period, in order
 */
public record RegionSeries(String iso, Period period, List<Entry> nights) {

    public RegionSeries {
        nights = List.copyOf(nights);
    }

    /** The series with one night as another basis has it. */
    public RegionSeries with(Entry other) {
        return new RegionSeries(
                iso,
                period,
                nights.stream()
                        .map(entry -> entry.night().equals(other.night()) ? other : entry)
                        .toList());
    }

    /**
     * The region on one night.
     *
     * @param night the night
     * @param state its state
     * @param count as in {@link RegionPicture#count()}
     */
    public record Entry(
            Night night, RegionState state, @Nullable Integer count) {}
}
