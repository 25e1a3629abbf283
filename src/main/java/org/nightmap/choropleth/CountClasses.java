package org.nightmap.choropleth;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.nightmap.language.Language;

/** The classes of a map's counts: their colours and the legend's entries. */
interface CountClasses {

    /** The step of the ramp that colours a count. */
    int stepOf(int count);

    /** The classes as they are parted. */
    Classes classes();

    /** The legend's entries, ascending. */
    List<ClassRange> legend(Language language);

    /**
     * The classes that are asked for.
     *
     * @param counts at least 1 each
     */
    static CountClasses of(Classification classification, RoundedClasses ladder, Collection<Integer> counts) {
        Classes classes = classification.of(Values.counts(counts), ladder);
        return classification.method() == Method.ROUNDED ? new OfLadder(classes, ladder, counts) : OfValues.of(classes);
    }

    /** Of a ladder, whose upper classes the legend has only where a count reaches them. */
    record OfLadder(Classes classes, RoundedClasses ladder, Collection<Integer> counts) implements CountClasses {

        @Override
        public int stepOf(int count) {
            return ladder.stepOf(count);
        }

        @Override
        public List<ClassRange> legend(Language language) {
            return ladder.legend(counts, language);
        }
    }

    /** Of all other methods: every class is in the legend. */
    record OfValues(Classes classes, List<Integer> steps) implements CountClasses {

        static OfValues of(Classes classes) {
            return new OfValues(classes, RampSteps.of(classes.intervals().size()));
        }

        @Override
        public int stepOf(int count) {
            return steps.get(classes.classOf(count));
        }

        @Override
        public List<ClassRange> legend(Language language) {
            return IntStream.range(0, classes.intervals().size())
                    .mapToObj(i -> range(steps.get(i), classes.intervals().get(i), language))
                    .toList();
        }

        private static ClassRange range(int step, ClassInterval interval, Language language) {
            int from = (int) interval.from();
            Integer to = interval.hasTo() ? Integer.valueOf((int) interval.to()) : null;
            return new ClassRange(step, from, to, RoundedClasses.label(from, to, language), interval.values());
        }
    }
}
