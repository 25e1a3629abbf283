package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nightmap.language.Language;

/**
 * Classes to both sides of zero, the same to either side, so that as much more and as much less look as far from none: the sizes of the
 * differences are parted, whatever their sign.
 *
 * @param sizes the classes of the sizes
 * @param values the differences
 * @param fewer whether more classes were asked for, or found, than there are colours
 */
record DifferenceClasses(Measure measure, Classes sizes, List<Double> values, boolean fewer) implements MapClasses {

    private static final Ladder NIGHT = () -> List.of(1.0, 5.0, 10.0, 20.0);
    private static final Ladder SPAN = () -> List.of(1.0, 10.0, 50.0, 200.0);

    DifferenceClasses {
        values = List.copyOf(values);
    }

    /**
     * The classes that are asked for, or as many of them as there are colours to each side: where there are more, the highest are one.
     *
     * @param oneNight whether the differences are of single nights
     */
    static DifferenceClasses of(Symbology symbology, boolean oneNight, Collection<Double> values) {
        Measure measure = symbology.measure();
        double[] sizes =
                values.stream().mapToDouble(Math::abs).filter(size -> size > 0).toArray();
        Values parted = measure.whole() ? Values.whole(sizes) : Values.of(sizes);
        Classification asked = symbology.classification();
        Classes classes = fewer(asked).of(parted, ladder(measure, oneNight));
        boolean tooMany = classes.intervals().size() > Ramp.MOST_OF_A_SIDE;
        return new DifferenceClasses(
                measure,
                tooMany ? Classes.given(asked.method(), parted, lowest(classes)) : classes,
                List.copyOf(values),
                tooMany || !fewer(asked).equals(asked));
    }

    /** Where the classes begin that there are colours for, but for the first, which is below them. */
    private static List<Double> lowest(Classes classes) {
        return classes.intervals().stream()
                .skip(1)
                .limit(Ramp.MOST_OF_A_SIDE - 1)
                .map(ClassInterval::from)
                .toList();
    }

    /** As many as there are colours to each side. */
    private static Classification fewer(Classification asked) {
        return asked.method().hasNumber() && asked.classes() > Ramp.MOST_OF_A_SIDE
                ? Classification.by(asked.method(), Ramp.MOST_OF_A_SIDE)
                : asked;
    }

    /** Of a measure of many steps every other one. */
    private static Ladder ladder(Measure measure, boolean oneNight) {
        if (measure.whole()) {
            return measure == Measure.COUNT && !oneNight ? SPAN : NIGHT;
        }
        List<Double> all = RateLadder.of(measure, oneNight).bounds();
        return () -> List.of(all.get(1), all.get(3), all.get(5));
    }

    @Override
    public Classes classes() {
        return sizes;
    }

    @Override
    public int stepOf(double value) {
        if (value == 0) {
            return Ramp.NEUTRAL;
        }
        int strength = strengths().get(sizes.classOf(Math.abs(value)));
        return value > 0 ? Ramp.NEUTRAL + strength : Ramp.NEUTRAL - strength;
    }

    private List<Integer> strengths() {
        return Ramp.outwards(sizes.intervals().size());
    }

    @Override
    public List<ClassRange> legend(Language language) {
        List<ClassRange> legend = new ArrayList<>();
        for (int i = sizes.intervals().size() - 1; i >= 0; i--) {
            legend.add(side(i, -1, language));
        }
        legend.add(
                new ClassRange(Ramp.NEUTRAL, 0, 0.0, MeasureWords.change(measure, 0, language), regions(Ramp.NEUTRAL)));
        for (int i = 0; i < sizes.intervals().size(); i++) {
            legend.add(side(i, 1, language));
        }
        return legend;
    }

    private ClassRange side(int i, int sign, Language language) {
        ClassInterval interval = sizes.intervals().get(i);
        Double outer = Double.isFinite(interval.to()) ? Double.valueOf(interval.to()) : null;
        int step = Ramp.NEUTRAL + sign * strengths().get(i);
        String label = MeasureWords.changes(measure, sign, interval.from(), outer, language);
        return sign > 0
                ? new ClassRange(step, interval.from(), outer, label, regions(step))
                : new ClassRange(
                        step,
                        outer == null ? Math.min(-interval.from(), least()) : -outer,
                        -interval.from(),
                        label,
                        regions(step));
    }

    private double least() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private int regions(int step) {
        return Math.toIntExact(
                values.stream().filter(value -> stepOf(value) == step).count());
    }
}
