package org.nightmap.choropleth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A value whose circle a legend shows, where circles stand for the values.
 *
 * @param value above 0
 * @param shown as it is written
 * @param step the step of the ramp that colours it
 */
public record CircleValue(double value, String shown, int step) {

    /** The highest rounded value that a legend explains is this many times less than the highest. */
    private static final int LEAST_STEP = 3;

    /** The rounded values that a legend explains are among 1, 2, 5, 10, 20, 50…, each so many steps below the one before. */
    private static final int STEPS = 2;

    private static final int MOST_EXPLAINED = 3;

    /** The highest value of a map first, then rounded ones; none where nothing is counted, or where the values are differences. */
    public static List<CircleValue> of(Choropleth map) {
        double most = map.features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .mapToDouble(Feature::measured)
                .max()
                .orElse(0);
        return most == 0 || map.ramp().isDiverging()
                ? List.of()
                : explained(most, map.measure().whole()).stream()
                        .map(value -> new CircleValue(value, map.written(value), step(map, value)))
                        .toList();
    }

    /** @param whole whether values are whole numbers */
    static List<Double> explained(double most, boolean whole) {
        List<Double> explained = new ArrayList<>();
        explained.add(most);
        int step = 0;
        for (int tens = (int) Math.floor(Math.log10(most)); explained.size() < MOST_EXPLAINED; tens--) {
            for (int first : new int[] {5, 2, 1}) {
                double rounded =
                        BigDecimal.valueOf(first).scaleByPowerOfTen(tens).doubleValue();
                if (whole && rounded < 1) {
                    return explained;
                }
                if (rounded <= most / LEAST_STEP && step++ % STEPS == 0 && explained.size() < MOST_EXPLAINED) {
                    explained.add(rounded);
                }
            }
        }
        return explained;
    }

    /** That of the last class that begins no higher; of what is rounded to below all classes the first one's. */
    private static int step(Choropleth map, double value) {
        return map.classes().stream()
                .filter(each -> each.from() <= value)
                .max(Comparator.comparingDouble(ClassRange::from))
                .orElse(map.classes().getFirst())
                .step();
    }
}
