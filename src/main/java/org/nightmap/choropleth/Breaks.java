package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What parts classes from each other, without the outer ends: one less than there are classes.
 *
 * @param inner ascending strictly
 * @param side where a value on a break is
 */
record Breaks(List<Double> inner, Side side) {

    /** As far from a number, in proportion, as rounding may leave a break that is that number. */
    private static final double ROUNDING = 1e-12;

    static final Breaks NONE = new Breaks(List.of(), Side.ABOVE);

    Breaks {
        inner = List.copyOf(inner);
        for (int i = 0; i < inner.size(); i++) {
            if (!Double.isFinite(inner.get(i))) {
                throw new IllegalArgumentException("A break is a finite number, unlike %s".formatted(inner.get(i)));
            }
            if (i > 0 && inner.get(i) <= inner.get(i - 1)) {
                throw new IllegalArgumentException("Breaks ascend, unlike %s".formatted(inner));
            }
        }
    }

    /**
     * Those of some breaks that have values on both sides, each once: no class is outside of the values. A break that only rounding
     * keeps from a value, or else from a whole number, is that number: 0.1 and not 0.10000000000000002, which the value 0.1 would not
     * reach.
     */
    static Breaks within(Values values, DoubleStream breaks, Side side) {
        double least = values.least();
        double greatest = values.greatest();
        return new Breaks(
                breaks.map(each -> settled(values, each))
                        .filter(each -> side == Side.ABOVE
                                ? least < each && each <= greatest
                                : least <= each && each < greatest)
                        .distinct()
                        .boxed()
                        .toList(),
                side);
    }

    private static double settled(Values values, double each) {
        double nearest = values.nearest(each);
        double whole = Math.rint(each);
        return isNear(each, nearest) ? nearest : isNear(each, whole) ? whole : each;
    }

    private static boolean isNear(double each, double number) {
        return Math.abs(each - number) <= ROUNDING * Math.abs(number);
    }

    /** Breaks in the middle between different values, after those at the places that are given. */
    static Breaks after(Values values, int... places) {
        return new Breaks(
                Arrays.stream(places)
                        .mapToObj(place -> middle(values.distinct(place), values.distinct(place + 1)))
                        .toList(),
                Side.ABOVE);
    }

    /**
     * The same classes of whole numbers, with the whole numbers at which they begin. Classes without a whole number in them are
     * left out.
     */
    Breaks whole() {
        List<Double> whole = new ArrayList<>();
        for (double each : inner) {
            double first = side == Side.ABOVE ? Math.ceil(each) : Math.floor(each) + 1;
            if (whole.isEmpty() || first > whole.getLast()) {
                whole.add(first);
            }
        }
        return new Breaks(whole, Side.ABOVE);
    }

    int classes() {
        return inner.size() + 1;
    }

    /** The class of a value, from 0: the number of breaks that it is above. */
    int classOf(double value) {
        int passed = 0;
        while (passed < inner.size() && isAbove(value, inner.get(passed))) {
            passed++;
        }
        return passed;
    }

    private boolean isAbove(double value, double each) {
        return side == Side.ABOVE ? value >= each : value > each;
    }

    /** Above the lower one even where no double is between them, so that a value on it is in the class above. */
    private static double middle(double lower, double upper) {
        double middle = lower + (upper - lower) / 2;
        return middle > lower ? middle : upper;
    }
}
