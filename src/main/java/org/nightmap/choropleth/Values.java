package org.nightmap.choropleth;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoublePredicate;

/**
 * The values that are parted into classes, in ascending order, all of them above 0: what is 0 is in no class. They are whole, as
 * counts are, or any, as rates and shares are.
 */
final class Values {

    /** Its square, summed over any number of values, is still a number. */
    private static final double LARGEST = 1e100;

    /** Ascending, each as often as it was given. */
    private final double[] all;

    /** Ascending, each once. */
    private final double[] different;

    /** How often each of the different values was given. */
    private final int[] times;

    private final boolean whole;

    private Values(double[] values, boolean whole) {
        for (double value : values) {
            if (!(value > 0 && value <= LARGEST)) {
                throw new IllegalArgumentException(
                        "Values that have classes are numbers above 0, up to %s, unlike %s".formatted(LARGEST, value));
            }
        }
        this.all = Arrays.stream(values).sorted().toArray();
        this.different = Arrays.stream(all).distinct().toArray();
        this.times = new int[different.length];
        int place = 0;
        for (double value : all) {
            if (value != different[place]) {
                place++;
            }
            times[place]++;
        }
        this.whole = whole;
    }

    /** Counts, which are whole and begin at 1; their classes are closed ranges of whole numbers. */
    static Values counts(Collection<Integer> counts) {
        return new Values(counts.stream().mapToDouble(Integer::doubleValue).toArray(), true);
    }

    /** Whole numbers, as sizes of differences of counts are. */
    static Values whole(double... counts) {
        return new Values(counts, true);
    }

    /** Any values above 0, as rates and shares are. */
    static Values of(double... values) {
        return new Values(values, false);
    }

    boolean whole() {
        return whole;
    }

    /** How many there are, each as often as it was given. */
    int size() {
        return all.length;
    }

    /** How many different ones there are. */
    int distinct() {
        return different.length;
    }

    /** One of the different values, from 0 for the least. */
    double distinct(int place) {
        return different[place];
    }

    /** The place among the different values of the first that is not below a bound. */
    int firstFrom(double bound) {
        int found = Arrays.binarySearch(different, bound);
        return found >= 0 ? found : -found - 1;
    }

    /** The value that is nearest to a number. */
    double nearest(double number) {
        int above = Math.min(firstFrom(number), different.length - 1);
        int below = Math.max(above - 1, 0);
        return number - different[below] < different[above] - number ? different[below] : different[above];
    }

    /** How often one of the different values was given. */
    int times(int place) {
        return times[place];
    }

    /** One of all values, from 0 for the least. */
    double ordered(int place) {
        return all[place];
    }

    double least() {
        return all[0];
    }

    double greatest() {
        return all[all.length - 1];
    }

    /** The mean; exact where the values are whole, and never outside of the values. */
    double mean() {
        return Math.clamp(Arrays.stream(all).sum() / all.length, least(), greatest());
    }

    /** The sum of the squares of the deviations from the mean; 0 for none. */
    double squares() {
        Deviations deviations = new Deviations();
        for (int place = 0; place < different.length; place++) {
            deviations.add(different[place], times[place]);
        }
        return deviations.squares();
    }

    /** Those for which something holds. */
    Values where(DoublePredicate holds) {
        return new Values(Arrays.stream(all).filter(holds).toArray(), whole);
    }
}
