package org.nightmap.choropleth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.nightmap.choropleth.BadSymbology.Fault;
import org.nightmap.choropleth.BadSymbology.Part;

/**
 * How values are to be parted into classes. It refuses, with a {@link BadSymbology} that says what is wrong, what can be
 * known to be wrong without the values.
 *
 * @param method how breaks are found
 * @param classes how many classes are wanted, {@value #FEWEST_CLASSES} to {@value #MOST_CLASSES}; of no effect where the breaks are
 *     given
 * @param breaks of {@link Method#MANUAL}, and of no other: the lower bounds of classes, above 0, ascending
 */
public record Classification(Method method, int classes, List<Double> breaks) {

    public static final int FEWEST_CLASSES = 3;

    /** As many as a ramp of one hue has colours that can be told apart. */
    public static final int MOST_CLASSES = 9;

    /** As many as the legend of a quiet night has. */
    public static final int USUAL_CLASSES = 5;

    /** Of what was written instead of a number. */
    private static final int LONGEST_ECHO = 20;

    /** Of a break in an address; what is parted has two. */
    private static final int DIGITS = 9;

    public static final Classification USUAL = new Classification(Method.ROUNDED, USUAL_CLASSES, List.of());

    public Classification {
        breaks = List.copyOf(breaks);
        if (classes < FEWEST_CLASSES || classes > MOST_CLASSES) {
            throw outOfRange(String.valueOf(classes));
        }
        if (method == Method.MANUAL) {
            check(breaks);
        } else if (!breaks.isEmpty()) {
            throw new BadSymbology(Part.BREAKS, Fault.BREAKS_FOUND_BY_METHOD, method.code(), Method.MANUAL.code());
        }
    }

    /** A method that finds its breaks. */
    public static Classification by(Method method, int classes) {
        return new Classification(method, classes, List.of());
    }

    /** By the lower bounds of the classes. */
    public static Classification manual(List<Double> breaks) {
        return new Classification(Method.MANUAL, USUAL_CLASSES, breaks);
    }

    private static void check(List<Double> breaks) {
        if (breaks.isEmpty()) {
            throw new BadSymbology(Part.BREAKS, Fault.BREAKS_MISSING, Method.MANUAL.code());
        }
        for (double each : breaks) {
            if (!Double.isFinite(each) || each <= 0) {
                throw new BadSymbology(Part.BREAKS, Fault.BREAK_NOT_ABOVE_ZERO, written(each));
            }
        }
        for (int i = 1; i < breaks.size(); i++) {
            double before = breaks.get(i - 1);
            double each = breaks.get(i);
            if (each == before) {
                throw new BadSymbology(Part.BREAKS, Fault.BREAK_TWICE, written(each));
            }
            if (each < before) {
                throw new BadSymbology(Part.BREAKS, Fault.BREAKS_DESCEND, written(each), written(before));
            }
        }
        int fewest = breaks.getFirst() > 1 ? breaks.size() + 1 : breaks.size();
        if (fewest > MOST_CLASSES) {
            throw tooMany(fewest);
        }
    }

    static BadSymbology tooMany(int classes) {
        return new BadSymbology(Part.BREAKS, Fault.MORE_CLASSES_THAN_COLOURS, classes, MOST_CLASSES);
    }

    static BadSymbology outOfRange(String classes) {
        return new BadSymbology(
                Part.CLASSES,
                Fault.CLASSES_OUT_OF_RANGE,
                FEWEST_CLASSES,
                MOST_CLASSES,
                classes.length() > LONGEST_ECHO ? classes.substring(0, LONGEST_ECHO) + "…" : classes);
    }

    /** As in an address: 5 and not 5.0; with no more digits than can be told apart. */
    static String written(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number))
                        .round(new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(number);
    }

    /**
     * The classes of some values.
     *
     * @param ladder the breaks of {@link Method#ROUNDED}
     * @throws IllegalArgumentException if the breaks that are given are not for such values
     */
    Classes of(Values values, Ladder ladder) {
        return switch (method) {
            case ROUNDED -> Classes.given(method, values, ladder.bounds());
            case MANUAL -> Classes.given(method, values, breaks);
            case EQUAL_INTERVAL -> found(values, new EqualInterval());
            case QUANTILE -> found(values, new Quantile());
            case FISHER_JENKS -> found(values, new FisherJenks());
            case PRETTY -> found(values, new PrettyBreaks());
            case HEAD_TAIL -> found(values, new HeadTail());
            case STANDARD_DEVIATION -> found(values, new StandardDeviation());
            case LOGARITHMIC -> found(values, new Logarithmic());
        };
    }

    private Classes found(Values values, BreakFinder finder) {
        return Classes.found(method, values, classes, finder);
    }
}
