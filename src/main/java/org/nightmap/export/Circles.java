package org.nightmap.export;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;

/**
 * How large the circles of a sheet are, which stand for values: their areas are as the values, in the inset too. The largest is as
 * large as it can be without any circle of the map reaching near the middle of another, within two bounds, for where regions are a
 * few pixels apart nothing would be seen. What overlap is left is told apart by three things: smaller circles lie over larger ones,
 * each has the outline that stands out from its neighbours' fills, and a number stands where no other circle covers it. Circles
 * are not translucent, as their colours are the legend's.
 *
 * @param largest the radius of the highest value's, units
 * @param most the highest value
 */
record Circles(double largest, double most) {

    /** Bounds of the largest radius, on a slide. */
    private static final double LARGEST = 46;

    private static final double SMALLEST = 20;

    /** Radii of the larger of two circles that their middles are at least apart. */
    private static final double APART = 1.2;

    Circles {
        if (!(largest > 0) || !(most > 0)) {
            throw new IllegalArgumentException("No circle has a radius of %s for %s".formatted(largest, most));
        }
    }

    /** As large as they may get; null where nothing is counted. */
    static @Nullable Circles largest(List<Feature> features, double unit) {
        double most =
                counted(features).stream().mapToDouble(Feature::measured).max().orElse(0);
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
                double larger =
                        radius(Math.max(shown.get(i).measured(), shown.get(j).measured())) / largest;
                radius = Math.min(radius, one.distance(pole(scene, shown.get(j))) / larger / APART);
            }
        }
        return new Circles(Math.clamp(radius, Math.min(SMALLEST * unit, largest), largest), most);
    }

    double radius(double value) {
        return largest * Math.sqrt(value / most);
    }

    private static List<Feature> counted(List<Feature> features) {
        return features.stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .toList();
    }

    private static Coordinate pole(MapScene scene, Feature feature) {
        return Objects.requireNonNull(scene.regions().get(feature.iso())).pole();
    }
}
