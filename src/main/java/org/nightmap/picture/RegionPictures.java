package org.nightmap.picture;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Region;
import org.nightmap.report.RegionTally;

/** Turns what the database says of each region into its state over a period. */
final class RegionPictures {

    private RegionPictures() {}

    /**
     * Every region of the boundary layer, by key.
     *
     * @param tallies what the drawn nights say of each region; empty where no night is drawn
     * @param undrawn how many nights of the period are not drawn
     * @throws IllegalStateException if the database knows other regions than the boundary layer
     */
    static List<RegionPicture> of(List<Region> regions, List<RegionTally> tallies, int undrawn) {
        Map<String, RegionTally> byRegion =
                tallies.stream().collect(Collectors.toMap(RegionTally::iso, Function.identity()));
        return regions.stream()
                .sorted(Comparator.comparing(Region::iso))
                .map(region -> {
                    RegionTally tally = byRegion.get(region.iso());
                    if (tally == null && !tallies.isEmpty()) {
                        throw new IllegalStateException(
                                "The database has no region %s of the boundary layer".formatted(region.iso()));
                    }
                    return picture(region, tally, undrawn);
                })
                .toList();
    }

    /** The state of a region on one night that is drawn. */
    static RegionState state(RegionTally tally) {
        return mostTelling(nights(tally, 0));
    }

    /** The number that goes with a state: a sum where something is counted, 0 where there is none, else nothing. */
    static @Nullable Integer count(RegionState state, RegionTally tally) {
        return switch (state) {
            case COUNTED -> tally.count();
            case NONE_REPORTED -> 0;
            case COUNTED_WITH, COUNTED_JOINTLY, NOT_STATED, NO_REPORT -> null;
        };
    }

    private static RegionPicture picture(Region region, @Nullable RegionTally tally, int undrawn) {
        Map<RegionState, Integer> nights = nights(tally, undrawn);
        RegionState state = mostTelling(nights);
        return new RegionPicture(
                region.iso(),
                region.name(),
                region.disputed(),
                state,
                tally == null ? null : count(state, tally),
                tally != null && state == RegionState.COUNTED_WITH ? tally.with() : null,
                nights,
                tally != null && state == RegionState.COUNTED ? tally.highest() : null);
    }

    private static Map<RegionState, Integer> nights(@Nullable RegionTally tally, int undrawn) {
        Map<RegionState, Integer> nights = new EnumMap<>(RegionState.class);
        nights.put(RegionState.NO_REPORT, undrawn);
        if (tally != null) {
            nights.put(RegionState.COUNTED, tally.counted());
            nights.put(RegionState.COUNTED_WITH, tally.countedWith());
            nights.put(RegionState.COUNTED_JOINTLY, tally.countedJointly());
            nights.put(RegionState.NONE_REPORTED, tally.noneReported());
            nights.put(RegionState.NOT_STATED, tally.notStated());
        }
        return nights;
    }

    /** The states are declared with the most telling first. */
    private static RegionState mostTelling(Map<RegionState, Integer> nights) {
        return nights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(RegionState.NO_REPORT);
    }
}
