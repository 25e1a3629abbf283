package org.nightmap.choropleth;

import java.util.List;
import java.util.stream.IntStream;
import org.nightmap.choropleth.NumberOfClasses.Reason;

/**
 * The classes of some values, each of which is in exactly one.
 *
 * @param method how the breaks were found
 * @param number how many classes there are, and why
 * @param breaks what parts them; whole where the values are
 * @param intervals ascending, one a class, also where it is without values
 * @param fit the goodness of variance fit, 0 to 1: 1 − (sum of the squares of the deviations from the means of the classes) ÷ (the
 *     same from the mean of all values); 1 where all values are equal, or none (G. F. Jenks and F. C. Caspall, Error on choroplethic
 *     maps, Annals of the Association of American Geographers 61, 1971, p. 217; as {@code jenks.tests} of classInt has it)
 */
record Classes(Method method, NumberOfClasses number, Breaks breaks, List<ClassInterval> intervals, double fit) {

    Classes {
        intervals = List.copyOf(intervals);
        if (intervals.size() != number.made()) {
            throw new IllegalArgumentException(
                    "%d intervals are not %d classes".formatted(intervals.size(), number.made()));
        }
    }

    /** The classes between breaks that a method finds in the values, from the least to the greatest one. */
    static Classes found(Method method, Values values, int asked, BreakFinder finder) {
        if (values.size() == 0) {
            return new Classes(method, new NumberOfClasses(asked, 0, Reason.NO_VALUES), Breaks.NONE, List.of(), 1);
        }
        // Head/tail breaks ask for no number of classes, so that few values are no shortage
        boolean few = values.distinct() <= asked && method != Method.HEAD_TAIL;
        Breaks found = few || values.distinct() == 1 ? eachItsOwn(values) : finder.find(values, asked);
        Breaks breaks = values.whole() ? found.whole() : found;
        Reason reason = few || values.distinct() == 1
                ? Reason.FEW_VALUES
                : breaks.classes() == asked
                        ? Reason.AS_ASKED
                        : breaks.classes() < found.classes() ? Reason.WHOLE_NUMBERS : finder.reason();
        return of(
                method,
                new NumberOfClasses(asked, breaks.classes(), reason),
                breaks,
                new ClassInterval(values.least(), values.greatest(), true, true, values.size()),
                values);
    }

    /** The classes that begin at the bounds that are given, whatever the values are. */
    static Classes given(Method method, Values values, List<Double> bounds) {
        Breaks breaks = GivenBreaks.of(values, bounds);
        int classes = breaks.classes();
        return of(
                method,
                new NumberOfClasses(classes, classes, Reason.AS_ASKED),
                breaks,
                new ClassInterval(
                        values.whole() ? 1 : 0, Double.POSITIVE_INFINITY, values.whole(), false, values.size()),
                values);
    }

    private static Breaks eachItsOwn(Values values) {
        return Breaks.after(values, IntStream.range(0, values.distinct() - 1).toArray());
    }

    /** Classes that part one interval with all of the values. */
    private static Classes of(Method method, NumberOfClasses number, Breaks breaks, ClassInterval all, Values values) {
        int[] sizes = new int[breaks.classes()];
        Deviations[] within = new Deviations[sizes.length];
        for (int i = 0; i < within.length; i++) {
            within[i] = new Deviations();
        }
        for (int place = 0; place < values.distinct(); place++) {
            int in = breaks.classOf(values.distinct(place));
            sizes[in] += values.times(place);
            within[in].add(values.distinct(place), values.times(place));
        }
        double squares = 0;
        for (Deviations each : within) {
            squares += each.squares();
        }
        List<ClassInterval> intervals = IntStream.range(0, sizes.length)
                .mapToObj(i -> interval(breaks, i, all, values.whole(), sizes[i]))
                .toList();
        double total = values.squares();
        return new Classes(method, number, breaks, intervals, total == 0 ? 1 : Math.max(0, 1 - squares / total));
    }

    private static ClassInterval interval(Breaks breaks, int in, ClassInterval all, boolean whole, int size) {
        boolean first = in == 0;
        boolean last = in == breaks.inner().size();
        boolean above = breaks.side() == Side.ABOVE;
        double end = last ? all.to() : breaks.inner().get(in);
        return new ClassInterval(
                first ? all.from() : breaks.inner().get(in - 1),
                whole && !last ? end - 1 : end,
                first ? all.hasFrom() : above,
                last ? all.hasTo() : whole || !above,
                size);
    }

    /** Whether no value is in any of them. */
    boolean isWithoutValues() {
        return intervals.stream().allMatch(interval -> interval.values() == 0);
    }

    /**
     * The class of a value, from 0. What is below or above all of the values is in the first or the last one.
     *
     * @throws IllegalArgumentException if there are no classes, as there are no values
     */
    int classOf(double value) {
        if (intervals.isEmpty()) {
            throw new IllegalArgumentException("Without values there is no class for %s".formatted(value));
        }
        return breaks.classOf(value);
    }
}
