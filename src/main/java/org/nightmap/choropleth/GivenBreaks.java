package org.nightmap.choropleth;

import java.util.List;
import org.nightmap.choropleth.BadSymbology.Fault;
import org.nightmap.choropleth.BadSymbology.Part;

/**
 * Breaks that do not depend on the values, as the lower bounds of classes, the last of which is open. A value on a break is in the class
 * that begins there. What is below the first one is in a class of its own, which is there whether or not there is such a value, so
 * that a colour means the same on every map; not where counts begin at the first one, as nothing can be below 1.
 */
final class GivenBreaks {

    private GivenBreaks() {}

    /**
     * The classes' breaks.
     *
     * @throws BadSymbology if the values are whole and a break is not, or if there are more classes than colours
     */
    static Breaks of(Values values, List<Double> bounds) {
        if (values.whole()) {
            for (double bound : bounds) {
                if (bound != Math.rint(bound)) {
                    throw new BadSymbology(Part.BREAKS, Fault.BREAK_NOT_WHOLE, Classification.written(bound));
                }
            }
        }
        boolean fromOne = values.whole() && bounds.getFirst() == 1;
        Breaks breaks = new Breaks(fromOne ? bounds.subList(1, bounds.size()) : bounds, Side.ABOVE);
        if (breaks.classes() > Classification.MOST_CLASSES) {
            throw Classification.tooMany(breaks.classes());
        }
        return breaks;
    }
}
