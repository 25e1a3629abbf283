package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;

/**
 * How large the circles of a sheet are, which stand for counts: their areas are as the counts, in the inset too. The largest is as
 * large as it can be without any circle of the map reaching near the middle of another, within two bounds, for where regions are a
 * few pixels apart nothing would be seen. What overlap is left is told apart by three things: smaller circles lie over larger ones,
 * each has the outline that stands out from its neighbours' fills, and a number stands where no other circle covers it. Circles
 * are not translucent, as their colours are the legend's.
 *
 * @param largest the radius of the highest count's, units
 * @param most the highest count
 */
record Circles(double largest, int most) {

    /** Bounds of the largest radius, on a slide. */
    private static final double LARGEST = 46;

    private static final double SMALLEST = 20;

    /** Radii of the larger of two circles that their middles are at least apart. */
    private static final double APART = 1.2;

    /** The highest rounded count that a legend explains is this many times less than the highest count. */
    private static final int LEAST_STEP = 3;

    /** The rounded counts that a legend explains are among 1, 2, 5, 10, 20, 50…, each so many steps below the one before. */
    private static final int STEPS = 2;

    private static final int MOST_EXPLAINED = 3;

    Circles {
        if (!(largest > 0) || most < 1) {
            throw new IllegalArgumentException("No circle has a radius of %s for %d".formatted(largest, most));
        }
    }

    /** As large as they may get; null where nothing is counted. */
    static @Nullable Circles largest(List<Feature> features, double unit) {
        int most = counted(features).stream().mapToInt(Circles::count).max().orElse(0);
        return most == 0 ? null : new Circles(LARGEST * unit, most);
    }

    /**
     * No larger than leaves the middle of each circle free of all others, with some room.
     *
     * @param scene the map
     */
    Circles apart(MapScene scene, List<Feature> features, double unit) {
        List<Feature> shown = counted(features).stream()
                .filter(feature -> scene.regions().containsKey(feature.iso()))
                .toList();
        double radius = largest;
        for (int i = 0; i < shown.size(); i++) {
            Coordinate one = pole(scene, shown.get(i));
            for (int j = 0; j < i; j++) {
                double larger = radius(Math.max(count(shown.get(i)), count(shown.get(j)))) / largest;
                radius = Math.min(radius, one.distance(pole(scene, shown.get(j))) / larger / APART);
            }
        }
        return new Circles(Math.clamp(radius, Math.min(SMALLEST * unit, largest), largest), most);
    }

    double radius(int count) {
        return largest * Math.sqrt((double) count / most);
    }

    /** The counts whose circles a legend shows, the highest first: that of the largest circle there is, then rounded ones. */
    List<Integer> explained() {
        int below = most / LEAST_STEP;
        List<Integer> ladder = new ArrayList<>();
        for (long ten = 1; ten <= below; ten *= 10) {
            for (int first : new int[] {1, 2, 5}) {
                if (first * ten <= below) {
                    ladder.add(Math.toIntExact(first * ten));
                }
            }
        }
        List<Integer> explained = new ArrayList<>();
        explained.add(most);
        for (int i = ladder.size() - 1; i >= 0 && explained.size() < MOST_EXPLAINED; i -= STEPS) {
            explained.add(ladder.get(i));
        }
        return explained;
    }

    private static List<Feature> counted(List<Feature> features) {
        return features.stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .toList();
    }

    private static int count(Feature feature) {
        return Objects.requireNonNull(feature.count());
    }

    private static Coordinate pole(MapScene scene, Feature feature) {
        return Objects.requireNonNull(scene.regions().get(feature.iso())).pole();
    }
}
