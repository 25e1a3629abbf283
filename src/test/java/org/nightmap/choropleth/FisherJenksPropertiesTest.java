package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** Compared with every way to part up to ten values, equal ones parted too. */
class FisherJenksPropertiesTest {

    @Property
    void noPartitionOfCountsHasALesserSumOfSquares(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 40) Integer> counts,
            @ForAll @IntRange(min = 3, max = 9) int classes) {
        check(counts.stream().mapToDouble(Integer::doubleValue).sorted().toArray(), classes);
    }

    @Property
    void noPartitionOfOtherValuesHasALesserSumOfSquares(
            @ForAll @Size(min = 1, max = 10) List<@Scale(3) @DoubleRange(min = 0.001, max = 1e9) Double> values,
            @ForAll @IntRange(min = 3, max = 9) int classes) {
        check(values.stream().mapToDouble(Double::doubleValue).sorted().toArray(), classes);
    }

    /** A value far away must not drown the differences of the others. */
    @Property
    void norWhereOneIsFarAway(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 40) Integer> counts,
            @ForAll @IntRange(min = 3, max = 9) int classes) {
        double[] values = new double[counts.size() + 1];
        for (int i = 0; i < counts.size(); i++) {
            values[i] = counts.get(i);
        }
        values[counts.size()] = 1e12;
        check(Arrays.stream(values).sorted().toArray(), classes);
    }

    private static void check(double[] sorted, int asked) {
        Classes classes = Classification.by(Method.FISHER_JENKS, asked).of(Values.of(sorted), RoundedClasses.NIGHT);
        double ours = 0;
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || classes.classOf(sorted[to]) != classes.classOf(sorted[from])) {
                ours += squares(sorted, from, to);
                from = to;
            }
        }
        double best = best(sorted, 0, asked);
        assertThat(ours).isLessThanOrEqualTo(best * (1 + 1e-9) + 1e-12);
    }

    /** The least sum of the values from a place on in at most so many classes. */
    private static double best(double[] sorted, int from, int classes) {
        if (from == sorted.length) {
            return 0;
        }
        if (classes == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int to = from + 1; to <= sorted.length; to++) {
            best = Math.min(best, squares(sorted, from, to) + best(sorted, to, classes - 1));
        }
        return best;
    }

    private static double squares(double[] sorted, int from, int to) {
        double mean = Arrays.stream(sorted, from, to).sum() / (to - from);
        return Arrays.stream(sorted, from, to).map(x -> (x - mean) * (x - mean)).sum();
    }
}
