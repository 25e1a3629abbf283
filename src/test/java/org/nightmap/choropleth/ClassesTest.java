package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightmap.choropleth.NumberOfClasses.Reason;

class ClassesTest {

    /** The ministry's counts of 2025-10-25, by region. */
    private static final List<Integer> EXAMPLE_NIGHT = List.of(20, 19, 17, 12, 11, 9, 9, 8, 8, 2, 2, 2, 1, 1);

    @Test
    void fisherAndJenksPartTheExampleNightAtItsGaps() {
        // Breaks in the middle: 5, 10, 14.5; the whole numbers from which classes begin: 5, 10, 15
        assertThat(ranges(counts(Method.FISHER_JENKS, 4, EXAMPLE_NIGHT)))
                .containsExactly("1–4: 5", "5–9: 4", "10–14: 2", "15–20: 3");
    }

    @Test
    void theFitOfTheExampleNightIsWorkedOutByHand() {
        // Mean 121/14; squares of all 1619 − 121²/14 = 8,025/14. Within: {2,2,2,1,1} 1.2, {9,9,8,8} 1, {12,11} 0.5,
        // {20,19,17} 14/3
        double expected = 1 - (1.2 + 1 + 0.5 + 14 / 3.0) / (8025 / 14.0);

        assertThat(counts(Method.FISHER_JENKS, 4, EXAMPLE_NIGHT).fit()).isCloseTo(expected, within(1e-14));
    }

    @Test
    void equalIntervalsOfTheExampleNightBeginAtTheNextWholeNumber() {
        // 1 + 19/4 = 5.75, 10.5, 15.25
        assertThat(ranges(counts(Method.EQUAL_INTERVAL, 4, EXAMPLE_NIGHT)))
                .containsExactly("1–5: 5", "6–10: 4", "11–15: 2", "16–20: 3");
    }

    @Test
    void aHeadIsAboveTheMeanSoThatWholeClassesBeginAboveIt() {
        // Mean of 1 1 1 1 1 7 is 2; of 7, alone in the head, none is taken
        Classes classes = counts(Method.HEAD_TAIL, 9, List.of(1, 1, 1, 1, 1, 7));

        assertThat(ranges(classes)).containsExactly("1–2: 5", "3–7: 1");
        assertThat(classes.classOf(2)).isZero();
        assertThat(classes.number()).isEqualTo(new NumberOfClasses(9, 2, Reason.HEADS));
    }

    @Test
    void aValueOnAMeanIsInTheTail() {
        // Mean 3
        Classes classes = Classification.by(Method.HEAD_TAIL, 9).of(Values.of(1, 1, 3, 3, 3, 7), RoundedClasses.NIGHT);

        assertThat(classes.breaks().inner()).containsExactly(3.0);
        assertThat(classes.classOf(3)).isZero();
        assertThat(classes.intervals().getFirst()).isEqualTo(new ClassInterval(1, 3, true, true, 5));
        assertThat(classes.intervals().getLast()).isEqualTo(new ClassInterval(3, 7, false, true, 1));
    }

    @Test
    void equalValuesAreInOneClassOfQuantiles() {
        // Quarters at the places 2.75, 5.5 and 8.25 from 0: 1 and 1, which is the least, and 5.25
        Classes classes = counts(Method.QUANTILE, 4, List.of(1, 1, 1, 1, 1, 1, 1, 4, 5, 6, 7, 8));

        assertThat(ranges(classes)).containsExactly("1–5: 9", "6–8: 3");
        assertThat(classes.number()).isEqualTo(new NumberOfClasses(4, 2, Reason.TIES));
    }

    @Test
    void quantilesThatPartTheSameValuesAreOneBreak() {
        // Sevenths of 14 values at the places 1.86 and 3.71: 1.86 and 2, between which there is no value, for rates as
        // for counts
        Classes classes = Classification.by(Method.QUANTILE, 7)
                .of(
                        Values.of(EXAMPLE_NIGHT.stream()
                                .mapToDouble(Integer::doubleValue)
                                .toArray()),
                        RoundedClasses.NIGHT);

        assertThat(classes.breaks().inner().getFirst()).isEqualTo(2);
        assertThat(classes.number()).isEqualTo(new NumberOfClasses(7, 6, Reason.TIES));
    }

    @Test
    void logarithmicClassesOfAThousandAreItsPowersOfTen() {
        Classes classes = counts(Method.LOGARITHMIC, 3, List.of(1, 2, 9, 10, 99, 100, 1000));

        assertThat(ranges(classes)).containsExactly("1–9: 3", "10–99: 2", "100–1000: 2");
        assertThat(classes.breaks().inner()).containsExactly(10.0, 100.0);
    }

    @Test
    void classesWithoutAWholeNumberAreLeftOut() {
        // 20 to the power of i/9: 1.39 1.95 2.71 3.79 5.28 7.37 10.28 14.34, and from 1.39 to 1.95 there is no whole
        // number
        Classes classes = counts(
                Method.LOGARITHMIC, 9, IntStream.rangeClosed(1, 20).boxed().toList());

        assertThat(ranges(classes))
                .containsExactly("1–1: 1", "2–2: 1", "3–3: 1", "4–5: 2", "6–7: 2", "8–10: 3", "11–14: 4", "15–20: 6");
        assertThat(classes.number()).isEqualTo(new NumberOfClasses(9, 8, Reason.WHOLE_NUMBERS));
    }

    @Test
    void roundStepsMakeTheirOwnNumberOfClasses() {
        Classes classes = counts(Method.PRETTY, 5, EXAMPLE_NIGHT);

        assertThat(ranges(classes)).containsExactly("1–4: 5", "5–9: 4", "10–14: 2", "15–20: 3");
        assertThat(classes.number()).isEqualTo(new NumberOfClasses(5, 4, Reason.ROUND_STEPS));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ROUNDED", "MANUAL", "HEAD_TAIL"})
    void twoValuesAreTwoClasses(Method method) {
        Classes classes = counts(method, 5, List.of(3, 8, 3));

        // In the middle 5.5
        assertThat(ranges(classes)).containsExactly("3–5: 2", "6–8: 1");
        assertThat(classes.number()).isEqualTo(new NumberOfClasses(5, 2, Reason.FEW_VALUES));
        assertThat(classes.fit()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ROUNDED", "MANUAL"})
    void equalValuesAreOneClass(Method method) {
        for (List<Integer> counts : List.of(List.of(4, 4, 4), List.of(4))) {
            Classes classes = counts(method, 5, counts);

            assertThat(ranges(classes)).containsExactly("4–4: " + counts.size());
            assertThat(classes.number()).isEqualTo(new NumberOfClasses(5, 1, Reason.FEW_VALUES));
            assertThat(classes.fit()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ROUNDED", "MANUAL"})
    void ofNothingThereIsNoClass(Method method) {
        Classes classes = counts(method, 5, List.of());

        assertThat(classes.intervals()).isEmpty();
        assertThat(classes.number()).isEqualTo(new NumberOfClasses(5, 0, Reason.NO_VALUES));
        assertThatIllegalArgumentException().isThrownBy(() -> classes.classOf(1));
    }

    @Test
    void roundedClassesAreThoseOfTheLadder() {
        for (RoundedClasses ladder : List.of(RoundedClasses.NIGHT, RoundedClasses.SPAN)) {
            Classes classes = Classification.USUAL.of(Values.counts(EXAMPLE_NIGHT), ladder);
            for (int count = 1; count < 1000; count++) {
                assertThat(classes.classOf(count)).isEqualTo(ladder.stepOf(count));
            }
            assertThat(classes.intervals()).hasSize(7);
        }
    }

    @Test
    void breaksThatAreGivenBeginClassesOfWhichTheLastIsOpen() {
        Classes classes = Classification.manual(List.of(1.0, 5.0, 10.0, 20.0))
                .of(Values.counts(EXAMPLE_NIGHT), RoundedClasses.NIGHT);

        assertThat(ranges(classes)).containsExactly("1–4: 5", "5–9: 4", "10–19: 4", "20–∞: 1");
        assertThat(classes.number()).isEqualTo(new NumberOfClasses(4, 4, Reason.AS_ASKED));
        assertThat(IntStream.of(4, 5, 19, 20, 5000).map(classes::classOf)).containsExactly(0, 1, 2, 3, 3);
    }

    @Test
    void whatIsBelowTheFirstBreakHasAClassAlsoWhereNothingIsThere() {
        for (List<Integer> counts : List.of(EXAMPLE_NIGHT, List.of(7), List.<Integer>of())) {
            Classes classes = Classification.manual(List.of(5.0, 10.0)).of(Values.counts(counts), RoundedClasses.NIGHT);
            assertThat(classes.intervals()).extracting(ClassInterval::from).containsExactly(1.0, 5.0, 10.0);
            assertThat(classes.classOf(7)).isEqualTo(1);
        }
        assertThat(Classification.manual(List.of(1.0, 2.5))
                        .of(Values.of(0.4, 2.5), RoundedClasses.NIGHT)
                        .intervals())
                .containsExactly(
                        new ClassInterval(0, 1, false, false, 1),
                        new ClassInterval(1, 2.5, true, false, 0),
                        new ClassInterval(2.5, Double.POSITIVE_INFINITY, true, false, 1));
    }

    @Test
    void breaksOfCountsAreWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Classification.manual(List.of(1.0, 2.5)).of(Values.counts(EXAMPLE_NIGHT), RoundedClasses.NIGHT))
                .withMessage("A break of counts is a whole number, unlike 2.5");
    }

    @Test
    void whatIsNoValueOfAClassIsRefused() {
        for (double value : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e101}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Values.of(1, value));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Values.counts(List.of(3, 0)));
    }

    private static Classes counts(Method method, int classes, List<Integer> counts) {
        return Classification.by(method, classes).of(Values.counts(counts), RoundedClasses.NIGHT);
    }

    /** Each class with its ends and how many are in it. */
    private static List<String> ranges(Classes classes) {
        assertThat(classes.intervals())
                .allMatch(each -> each.hasFrom() && (each.hasTo() || Double.isInfinite(each.to())));
        return classes.intervals().stream()
                .map(each -> "%.0f–%s: %d"
                        .formatted(
                                each.from(),
                                Double.isInfinite(each.to()) ? "∞" : String.valueOf((long) each.to()),
                                each.values()))
                .toList();
    }
}
