package org.nightmap.choropleth;

import java.util.stream.IntStream;
import org.nightmap.choropleth.NumberOfClasses.Reason;

/** Classes of the same width from the least to the greatest value. A value on a break is in the class above it. */
final class EqualInterval implements BreakFinder {

    @Override
    public Breaks find(Values values, int classes) {
        double least = values.least();
        double greatest = values.greatest();
        // Multiplied before it is divided: a break at a whole number is exactly there
        return Breaks.within(
                values,
                IntStream.range(1, classes).mapToDouble(i -> least + i * (greatest - least) / classes),
                Side.ABOVE);
    }

    @Override
    public Reason reason() {
        return Reason.CLOSE_VALUES;
    }
}
