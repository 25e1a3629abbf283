package org.nightmap.choropleth;

import java.util.stream.IntStream;
import org.nightmap.choropleth.NumberOfClasses.Reason;

/**
 * Breaks at round numbers, as R's {@code pretty} gives them; their number is near to the one asked for. Where that would be more
 * classes than there are colours, it is what {@code pretty} gives when asked for the next fewer that fit. A value on a break is in
 * the class above it.
 */
final class PrettyBreaks implements BreakFinder {

    @Override
    public Breaks find(Values values, int classes) {
        return fitting(values, values.least(), values.greatest(), 1, 0, classes);
    }

    /**
     * Breaks at round numbers of a scale, in the values' own units.
     *
     * @param from where the values begin on the scale
     * @param to where they end on it
     * @param unit how much one of the scale is
     * @param origin where 0 of the scale is
     * @param classes about how many are wanted
     */
    static Breaks fitting(Values values, double from, double to, double unit, double origin, int classes) {
        if (!RoundSteps.canCover(from, to)) {
            return Breaks.NONE;
        }
        return IntStream.iterate(classes, about -> about > 0, about -> about - 1)
                .mapToObj(about -> Breaks.within(
                        values, RoundSteps.of(from, to, about).inner().map(step -> step * unit + origin), Side.ABOVE))
                .filter(breaks -> breaks.classes() <= Classification.MOST_CLASSES)
                .findFirst()
                .orElse(Breaks.NONE);
    }

    @Override
    public Reason reason() {
        return Reason.ROUND_STEPS;
    }
}
