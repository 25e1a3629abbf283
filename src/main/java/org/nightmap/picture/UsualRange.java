package org.nightmap.picture;

import java.util.Collection;
import java.util.Optional;

/**
 * What is usual for a count: the middle half of its nights, and the fences beyond which a night is marked. A few great nights do not
 * move it, as they would a mean and its standard deviation.
 *
 * <p>The fences are one and a half times the width of the middle half away from it (J. W. Tukey, Exploratory Data Analysis, 1977,
 * chapter 2). A quartile is the value at (n − 1) · p of the ascending ones, from 0, in between by its share: type 7 of R. J. Hyndman
 * and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50, 1996.
 *
 * @param low the first quartile
 * @param median the value in the middle
 * @param high the third quartile
 * @param nights of so many nights
 */
public record UsualRange(double low, double median, double high, int nights) {

    /** Fewer nights say nothing of what is usual. */
    public static final int LEAST_NIGHTS = 12;

    private static final double FENCE = 1.5;

    public UsualRange {
        if (low < 0 || low > median || median > high) {
            throw new IllegalArgumentException("%s, %s and %s do not ascend".formatted(low, median, high));
        }
    }

    /** The usual range of known counts; none of too few. */
    public static Optional<UsualRange> of(Collection<Integer> counts) {
        if (counts.size() < LEAST_NIGHTS) {
            return Optional.empty();
        }
        int[] ascending = counts.stream().mapToInt(Integer::intValue).sorted().toArray();
        return Optional.of(new UsualRange(
                quantile(ascending, 0.25), quantile(ascending, 0.5), quantile(ascending, 0.75), ascending.length));
    }

    /** A count above it is unusual. */
    public double upperFence() {
        return high + FENCE * (high - low);
    }

    /** A count below it is unusual; never below 0, so that it may be none. */
    public double lowerFence() {
        return Math.max(0, low - FENCE * (high - low));
    }

    public boolean isUnusual(int count) {
        return count > upperFence() || count < lowerFence();
    }

    private static double quantile(int[] ascending, double p) {
        double place = (ascending.length - 1) * p;
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
