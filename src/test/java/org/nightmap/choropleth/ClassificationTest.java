package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

    @Test
    void methodsGoByTheirCodes() {
        assertThat(Method.values())
                .extracting(Method::code)
                .containsExactly(
                        "rounded",
                        "equal_interval",
                        "quantile",
                        "fisher_jenks",
                        "pretty",
                        "head_tail",
                        "standard_deviation",
                        "logarithmic",
                        "manual");
        for (Method method : Method.values()) {
            assertThat(Method.ofCode(method.code())).contains(method);
        }
        assertThat(Method.ofCode("jenks")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 10})
    void thereAreThreeToNineClasses(int classes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classification.by(Method.QUANTILE, classes))
                .withMessage("There are 3 to 9 classes, not %d".formatted(classes));
    }

    @Test
    void breaksOutOfOrderAreRefused() {
        refused("Breaks ascend, but 5 comes after 10", 1, 10, 5, 20);
    }

    @Test
    void theSameBreakTwiceIsRefused() {
        refused("The break 5 is given twice", 1, 5, 5);
    }

    @Test
    void breaksThatAreNoNumbersAboveZeroAreRefused() {
        refused("A break is a number above 0, unlike NaN", 1, Double.NaN);
        refused("A break is a number above 0, unlike Infinity", 1, Double.POSITIVE_INFINITY);
        refused("A break is a number above 0, unlike 0", 0, 5);
        refused("A break is a number above 0, unlike -2.5", -2.5, 5);
    }

    @Test
    void moreClassesThanColoursAreRefused() {
        refused("The breaks make 10 classes, and there are colours for 9", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        // With the class below 2
        refused("The breaks make 10 classes, and there are colours for 9", 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(Classification.manual(IntStream.rangeClosed(1, 9)
                                .asDoubleStream()
                                .boxed()
                                .toList())
                        .breaks())
                .hasSize(9);
    }

    @Test
    void ratesHaveAClassBelowTheFirstBreakThatIsCountedToo() {
        Classification nine = Classification.manual(
                IntStream.rangeClosed(1, 9).asDoubleStream().boxed().toList());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nine.of(Values.of(0.5), RoundedClasses.NIGHT))
                .withMessage("The breaks make 10 classes, and there are colours for 9");
    }

    @Test
    void manualNeedsBreaksAndNoOtherMethodTakesThem() {
        refused("The method manual needs breaks, the lower bounds of its classes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Classification(Method.PRETTY, 5, List.of(1.0, 5.0)))
                .withMessage("The method pretty finds its breaks itself; breaks are given to manual");
    }

    private static void refused(String message, double... breaks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Classification.manual(Arrays.stream(breaks).boxed().toList()))
                .withMessage(message);
    }
}
