package org.nightmap.choropleth;

import org.nightmap.choropleth.NumberOfClasses.Reason;

/**
 * Breaks at round multiples of the standard deviation (that of a sample, by n − 1) from the mean, which is one of them. As with
 * classInt's "sd" the multiples are those of R's {@code pretty}, so that the number of classes is near to the one asked for, and
 * never above the number of colours. A value on a break is in the class above it.
 */
final class StandardDeviation implements BreakFinder {

    @Override
    public Breaks find(Values values, int classes) {
        double mean = values.mean();
        double deviation = Math.sqrt(values.squares() / (values.size() - 1));
        return PrettyBreaks.fitting(
                values,
                (values.least() - mean) / deviation,
                (values.greatest() - mean) / deviation,
                deviation,
                mean,
                classes);
    }

    @Override
    public Reason reason() {
        return Reason.DEVIATIONS;
    }
}
