package org.nightmap.choropleth;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Steps of 1, 2 or 5 times a power of ten that cover a range, as R's {@code pretty} finds them (R 4.2, {@code appl/pretty.c}, with
 * its defaults; after R. A. Becker, J. M. Chambers and A. R. Wilks, The New S Language, 1988).
 *
 * @param unit the width of a step
 * @param first the lower end, in units
 * @param last the upper end, in units
 */
record RoundSteps(double unit, double first, double last) {

    private static final double ROUNDING = 1e-10;

    /** How far a larger unit is preferred to a smaller one. */
    private static final double BIAS = 1.5;

    /** The same for 5, which is preferred to 2. */
    private static final double BIAS_OF_FIVE = 0.5 + 1.5 * BIAS;

    /** Whether a range is wide enough for its size that steps in it are different numbers. */
    static boolean canCover(double from, double to) {
        return to - from > ROUNDING * Math.max(Math.abs(from), Math.abs(to));
    }

    /**
     * Steps that cover a range. {@code pretty} adds steps where they are less than a third of what is asked for, which a range that
     * can be covered never comes to.
     *
     *
     * @param from less than {@code to}, and by more than rounding: {@link #canCover}
     * @param about how many steps there should be
     */
    static RoundSteps of(double from, double to, int about) {
        double unit = unit((to - from) / about);
        double first = Math.floor(from / unit + ROUNDING);
        double last = Math.ceil(to / unit - ROUNDING);
        while (first * unit > from + ROUNDING * unit) {
            first--;
        }
        while (last * unit < to - ROUNDING * unit) {
            last++;
        }
        return new RoundSteps(unit, first, last);
    }

    private static double unit(double cell) {
        double base = Math.pow(10, Math.floor(Math.log10(cell)));
        if (2 * base - cell >= BIAS * (cell - base)) {
            return base;
        }
        if (5 * base - cell >= BIAS_OF_FIVE * (cell - 2 * base)) {
            return 2 * base;
        }
        return 10 * base - cell < BIAS * (cell - 5 * base) ? 10 * base : 5 * base;
    }

    int count() {
        return (int) Math.round(last - first);
    }

    /** What is between the ends: one less than there are steps. */
    DoubleStream inner() {
        return IntStream.range(1, count()).mapToDouble(i -> (first + i) * unit);
    }
}
