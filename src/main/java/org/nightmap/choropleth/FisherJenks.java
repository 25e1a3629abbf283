package org.nightmap.choropleth;

import java.util.Arrays;
import org.nightmap.choropleth.NumberOfClasses.Reason;

/**
 * Classes whose values deviate least from the means of their classes: of all ways to part the values, one with the least sum of
 * squares, found exactly by dynamic programming over the different values with their frequencies (W. D. Fisher, On grouping for
 * maximum homogeneity, Journal of the American Statistical Association 53, 1958, p. 789; G. F. Jenks brought it to maps). A
 * break is in the middle between the classes' nearest values, as in classInt's "fisher", so that no value is on it.
 *
 * <p>Equal values are never parted: by parting them a sum of squares never gets less. Of several ways with the same sum, that is
 * taken whose last class begins lowest, then its last but one, and so on, as in classInt, so far as rounding
 * leaves the sums equal.
 *
 * <p>Time grows at worst with classes · values². Most of that is not looked at: going down from the end of a last class, its sum
 * of squares only grows, and once it alone exceeds the best for a number of classes, it does so for fewer values below it. How
 * long 10,000 values take is in {@code docs/performance.md}.
 */
final class FisherJenks implements BreakFinder {

    @Override
    public Breaks find(Values values, int classes) {
        int[][] begins = begins(values, classes);
        int[] ends = new int[classes - 1];
        int begin = values.distinct();
        for (int k = classes; k > 1; k--) {
            begin = begins[k][begin - 1];
            ends[k - 2] = begin - 1;
        }
        return Breaks.after(values, ends);
    }

    /** By number of classes and by the place of the last value: the place where the last class begins. */
    private static int[][] begins(Values values, int classes) {
        int size = values.distinct();
        int[][] begins = new int[classes + 1][size];
        double[][] least = new double[classes + 1][size];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        Deviations ofAll = new Deviations();
        for (int end = 0; end < size; end++) {
            least[1][end] = ofAll.add(values.distinct(end), values.times(end));
            Deviations ofLast = new Deviations();
            int most = Math.min(classes, end + 1);
            for (int begin = end; begin > 0 && most > 1; begin--) {
                double last = ofLast.add(values.distinct(begin), values.times(begin));
                // More classes have a lesser sum, so that they are the first for which the last class is too wide
                while (most > 1 && last > least[most][end]) {
                    most--;
                }
                for (int k = 2; k <= Math.min(most, begin + 1); k++) {
                    double sum = last + least[k - 1][begin - 1];
                    if (sum <= least[k][end]) {
                        least[k][end] = sum;
                        begins[k][end] = begin;
                    }
                }
            }
        }
        return begins;
    }

    @Override
    public Reason reason() {
        return Reason.AS_ASKED;
    }
}
