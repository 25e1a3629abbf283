package org.nightmap.choropleth;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.nightmap.language.Language;

/** The classes of a map's values: their colours and the legend's entries. */
interface MapClasses {

    /** The step of the ramp that colours a value. */
    int stepOf(double value);

    /** The classes as they are parted. */
    Classes classes();

    /** The legend's entries, ascending. */
    List<ClassRange> legend(Language language);

    /**
     * The classes that are asked for.
     *
     * @param oneNight whether the values are of one night; those of several are larger
     * @param values above 0; whole where the measure is
     */
    static MapClasses of(Symbology symbology, boolean oneNight, Collection<Double> values) {
        Measure measure = symbology.measure();
        Classification classification = symbology.classification();
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (!measure.whole()) {
            return OfValues.of(measure, classification.of(Values.of(all), RateLadder.of(measure, oneNight)));
        }
        List<Integer> counts = values.stream().map(Double::intValue).toList();
        RoundedClasses ladder = measure == Measure.COUNT && !oneNight ? RoundedClasses.SPAN : RoundedClasses.NIGHT;
        Classes classes = classification.of(Values.counts(counts), ladder);
        return classification.method() == Method.ROUNDED
                ? new OfLadder(classes, ladder, counts)
                : OfValues.of(measure, classes);
    }

    /** Of a ladder of counts, whose upper classes the legend has only where a count reaches them. */
    record OfLadder(Classes classes, RoundedClasses ladder, Collection<Integer> counts) implements MapClasses {

        @Override
        public int stepOf(double value) {
            return ladder.stepOf((int) value);
        }

        @Override
        public List<ClassRange> legend(Language language) {
            return ladder.legend(counts, language);
        }
    }

    /** Of all others: every class is in the legend. */
    record OfValues(Measure measure, Classes classes, List<Integer> steps) implements MapClasses {

        static OfValues of(Measure measure, Classes classes) {
            return new OfValues(
                    measure, classes, RampSteps.of(classes.intervals().size()));
        }

        @Override
        public int stepOf(double value) {
            return steps.get(classes.classOf(value));
        }

        @Override
        public List<ClassRange> legend(Language language) {
            return IntStream.range(0, classes.intervals().size())
                    .mapToObj(i -> range(steps.get(i), classes.intervals().get(i), language))
                    .toList();
        }

        private ClassRange range(int step, ClassInterval interval, Language language) {
            Double to = interval.hasTo() || Double.isFinite(interval.to()) ? Double.valueOf(interval.to()) : null;
            return new ClassRange(
                    step,
                    interval.from(),
                    to,
                    MeasureWords.range(measure, interval.from(), to, language),
                    interval.values());
        }
    }
}
