package org.nightmap.choropleth;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.nightmap.choropleth.NumberOfClasses.Reason;

/**
 * Classes of about as many values each. A break is the quantile that R's {@code quantile} gives unless told otherwise, type 7 of
 * Hyndman and Fan (The American Statistician 50, 1996, p. 361): of n values in order, counted from 0, the one at (n − 1)·p, between
 * its two neighbours in proportion. A value on a break is in the class above it.
 *
 * <p>Equal values are never parted, so that classes may differ in size; where several quantiles part the same values, the last of
 * them is a break, and there are fewer classes. R keeps such breaks and has empty classes between them.
 */
final class Quantile implements BreakFinder {

    @Override
    public Breaks find(Values values, int classes) {
        // By the values above: several quantiles may be between the same two
        NavigableMap<Integer, Double> breaks = new TreeMap<>();
        for (int i = 1; i < classes; i++) {
            double each = quantile(values, i, classes);
            breaks.put(values.firstFrom(each), each);
        }
        return Breaks.within(values, breaks.values().stream().mapToDouble(Double::doubleValue), Side.ABOVE);
    }

    private static double quantile(Values values, int part, int parts) {
        long position = (long) (values.size() - 1) * part;
        int below = Math.toIntExact(position / parts);
        long beyond = position % parts;
        double lower = values.ordered(below);
        if (beyond == 0) {
            return lower;
        }
        double upper = values.ordered(below + 1);
        // Multiplied before it is divided: a break at a whole number is exactly there; and no rounding leaves equal
        // neighbours
        return Math.clamp(lower + beyond * (upper - lower) / parts, lower, upper);
    }

    @Override
    public Reason reason() {
        return Reason.TIES;
    }
}
