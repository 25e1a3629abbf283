package org.nightmap.choropleth;

import java.math.BigDecimal;
import java.util.List;

/**
 * How values are to be parted into classes. It refuses, with an {@link IllegalArgumentException} that says what is wrong, what can be
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

    public static final Classification USUAL = new Classification(Method.ROUNDED, USUAL_CLASSES, List.of());

    public Classification {
        breaks = List.copyOf(breaks);
        if (classes < FEWEST_CLASSES || classes > MOST_CLASSES) {
            throw new IllegalArgumentException(
                    "There are %d to %d classes, not %d".formatted(FEWEST_CLASSES, MOST_CLASSES, classes));
        }
        if (method == Method.MANUAL) {
            check(breaks);
        } else if (!breaks.isEmpty()) {
            throw new IllegalArgumentException("The method %s finds its breaks itself; breaks are given to %s"
                    .formatted(method.code(), Method.MANUAL.code()));
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
            throw new IllegalArgumentException("The method manual needs breaks, the lower bounds of its classes");
        }
        for (double each : breaks) {
            if (!Double.isFinite(each) || each <= 0) {
                throw new IllegalArgumentException("A break is a number above 0, unlike %s".formatted(written(each)));
            }
        }
        for (int i = 1; i < breaks.size(); i++) {
            double before = breaks.get(i - 1);
            double each = breaks.get(i);
            if (each == before) {
                throw new IllegalArgumentException("The break %s is given twice".formatted(written(each)));
            }
            if (each < before) {
                throw new IllegalArgumentException(
                        "Breaks ascend, but %s comes after %s".formatted(written(each), written(before)));
            }
        }
        int fewest = breaks.getFirst() > 1 ? breaks.size() + 1 : breaks.size();
        if (fewest > MOST_CLASSES) {
            throw tooMany(fewest);
        }
    }

    static IllegalArgumentException tooMany(int classes) {
        return new IllegalArgumentException(
                "The breaks make %d classes, and there are colours for %d".formatted(classes, MOST_CLASSES));
    }

    /** As in an address: 5 and not 5.0. */
    static String written(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }

    /**
     * The classes of some values.
     *
     * @param ladder the breaks of {@link Method#ROUNDED}
     * @throws IllegalArgumentException if the breaks that are given are not for such values
     */
    Classes of(Values values, RoundedClasses ladder) {
        return switch (method) {
            case ROUNDED ->
                Classes.given(
                        method,
                        values,
                        ladder.lowerBounds().stream().map(Integer::doubleValue).toList());
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
