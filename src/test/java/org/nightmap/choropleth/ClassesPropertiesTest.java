package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds of the classes of every method, whatever the values are. */
class ClassesPropertiesTest {

    private static final List<Method> FINDING = Arrays.stream(Method.values())
            .filter(method -> method != Method.ROUNDED && method != Method.MANUAL)
            .toList();

    @Property
    void everyCountIsInExactlyOneClosedRangeOfWholeNumbers(
            @ForAll @Size(max = 85) List<@IntRange(min = 1, max = 3000) Integer> counts,
            @ForAll @IntRange(min = 3, max = 9) int asked) {
        for (Classification classification : all(asked)) {
            Classes classes = classification.of(Values.counts(counts), RoundedClasses.SPAN);
            checkPartition(classes, counts.stream().map(Integer::doubleValue).toList());
            List<ClassInterval> intervals = classes.intervals();
            for (int i = 0; i < intervals.size(); i++) {
                ClassInterval interval = intervals.get(i);
                assertThat(interval.from())
                        .isEqualTo(Math.rint(interval.from()))
                        .isLessThanOrEqualTo(interval.to());
                assertThat(interval.hasFrom()).isTrue();
                if (i > 0) {
                    assertThat(interval.from()).isEqualTo(intervals.get(i - 1).to() + 1);
                }
            }
        }
    }

    @Property
    void everyOtherValueIsInExactlyOneClass(
            @ForAll @Size(max = 60) List<@Scale(6) @DoubleRange(min = 1e-6, max = 1e6) Double> values,
            @ForAll @IntRange(min = 3, max = 9) int asked) {
        for (Classification classification : all(asked)) {
            checkPartition(of(classification, values), values);
        }
    }

    @Property
    void valuesAsCloseAsNumbersAreHaveClassesToo(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 40) Integer> steps,
            @ForAll @IntRange(min = 3, max = 9) int asked) {
        List<Double> values =
                steps.stream().map(step -> 0.1 + step * Math.ulp(0.1)).toList();
        for (Classification classification : all(asked)) {
            checkPartition(of(classification, values), values);
        }
    }

    @Property
    void theOrderOfTheValuesIsOfNoEffect(
            @ForAll @Size(max = 40) List<@DoubleRange(min = 0.01, max = 500) Double> values,
            @ForAll @IntRange(min = 3, max = 9) int asked,
            @ForAll long seed) {
        List<Double> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));
        for (Classification classification : all(asked)) {
            assertThat(of(classification, shuffled)).isEqualTo(of(classification, values));
        }
    }

    @Property
    void thereAreNoMoreClassesThanDifferentValuesAndColours(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 30) Integer> counts,
            @ForAll @IntRange(min = 3, max = 9) int asked) {
        long different = counts.stream().distinct().count();
        for (Method method : FINDING) {
            NumberOfClasses number = Classification.by(method, asked)
                    .of(Values.counts(counts), RoundedClasses.NIGHT)
                    .number();
            assertThat(number.made()).isBetween(1, 9);
            if (different <= asked && method != Method.HEAD_TAIL) {
                assertThat(number.made()).isEqualTo((int) different);
                assertThat(number.reason()).isEqualTo(NumberOfClasses.Reason.FEW_VALUES);
            }
            if (number.made() != asked) {
                assertThat(number.reason()).isNotEqualTo(NumberOfClasses.Reason.AS_ASKED);
            }
        }
    }

    @Property
    void noClassOfQuantilesOrOfFisherAndJenksIsEmpty(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 12) Integer> counts,
            @ForAll @IntRange(min = 3, max = 9) int asked) {
        for (Method method : List.of(Method.QUANTILE, Method.FISHER_JENKS)) {
            assertThat(Classification.by(method, asked)
                            .of(Values.counts(counts), RoundedClasses.NIGHT)
                            .intervals())
                    .allMatch(interval -> interval.values() > 0);
        }
    }

    /** Of n values a class of quantiles has n/k, give or take one, where there are no ties. */
    @Property
    void quantilesOfDifferentValuesAreOfAboutTheSameSize(
            @ForAll @IntRange(min = 10, max = 80) int size, @ForAll @IntRange(min = 3, max = 9) int asked) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = 1 + i * i;
        }
        Classes classes = Classification.by(Method.QUANTILE, asked).of(Values.of(values), RoundedClasses.NIGHT);
        assertThat(classes.number().made()).isEqualTo(asked);
        assertThat(classes.intervals())
                .allSatisfy(each -> assertThat((double) each.values())
                        .isBetween((double) size / asked - 1.01, (double) size / asked + 1.01));
    }

    private static List<Classification> all(int asked) {
        List<Classification> all = new ArrayList<>(
                FINDING.stream().map(method -> Classification.by(method, asked)).toList());
        all.add(Classification.USUAL);
        all.add(Classification.manual(List.of(1.0, 5.0, 10.0, 20.0)));
        all.add(Classification.manual(List.of(7.0, 300.0)));
        return all;
    }

    private static Classes of(Classification classification, List<Double> values) {
        return classification.of(
                Values.of(values.stream().mapToDouble(Double::doubleValue).toArray()), RoundedClasses.SPAN);
    }

    private static void checkPartition(Classes classes, List<Double> values) {
        assertThat(classes.breaks().inner()).isSorted().doesNotHaveDuplicates();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (double value : values) {
            int in = classes.classOf(value);
            sizes.merge(in, 1, Integer::sum);
            for (int i = 0; i < classes.intervals().size(); i++) {
                assertThat(classes.intervals().get(i).holds(value)).isEqualTo(i == in);
            }
        }
        for (int i = 0; i < classes.intervals().size(); i++) {
            assertThat(classes.intervals().get(i).values()).isEqualTo(sizes.getOrDefault(i, 0));
        }
        assertThat(classes.fit()).isBetween(0.0, 1.0);
    }
}
