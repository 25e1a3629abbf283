package org.nightmap.choropleth;

import java.util.stream.IntStream;
import org.nightmap.choropleth.NumberOfClasses.Reason;

/**
 * Classes each of which ends at the same multiple of where it begins, from the least to the greatest value: equal intervals of the
 * logarithms. A value on a break is in the class above it.
 */
final class Logarithmic implements BreakFinder {

    @Override
    public Breaks find(Values values, int classes) {
        double least = Math.log(values.least());
        double greatest = Math.log(values.greatest());
        return Breaks.within(
                values,
                IntStream.range(1, classes).mapToDouble(i -> Math.exp(least + i * (greatest - least) / classes)),
                Side.ABOVE);
    }

    @Override
    public Reason reason() {
        return Reason.CLOSE_VALUES;
    }
}
