package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.language.Language;
import org.nightmap.time.Period;

class ClassingTest {

    private static final RoundedClasses LADDER = RoundedClasses.of(Period.parse("2025-10-25"));

    @Test
    void classesThatAreHeldPartTheSameCountsAlike() {
        Classing quantiles =
                of(Classification.by(Method.QUANTILE, 5), List.of(1, 1, 2, 2, 2, 8, 8, 9, 9, 11, 12, 17, 19, 20));

        assertThat(quantiles.bounds()).containsExactly(1.0, 2.0, 8.0, 9.0, 14.0);
        assertThat(quantiles.held()).isEqualTo(Classification.manual(List.of(1.0, 2.0, 8.0, 9.0, 14.0)));
        assertThat(quantiles.note()).isEmpty();
    }

    @Test
    void theFirstBoundIsOneSoThatLowerCountsOfAnotherNightAreInAClass() {
        assertThat(of(Classification.by(Method.EQUAL_INTERVAL, 3), List.of(10, 20, 30, 40))
                        .bounds())
                .containsExactly(1.0, 20.0, 30.0);
    }

    @Test
    void fewerClassesSayWhy() {
        assertThat(of(Classification.by(Method.QUANTILE, 5), List.of(4, 4, 7)).note())
                .isEqualTo("2 instead of 5 classes: there are no more different counts.");
        assertThat(of(Classification.by(Method.QUANTILE, 5), List.of()).note())
                .isEqualTo("No region has a count, so there are no classes.");
    }

    /** The fixed classes are there, and the next night can be shown in them, but no fit is told of what parts nothing. */
    @Test
    void fixedClassesWithoutAValueSaySoAndAreHeld() {
        Classing empty = of(Classification.USUAL, List.of());

        assertThat(empty.note()).isEqualTo("There are no values to part into classes.");
        assertThat(empty.bounds()).isEmpty();
        assertThat(empty.held()).isEqualTo(Classification.manual(List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)));
        assertThat(of(Classification.USUAL, List.of(3)).note()).isEmpty();
        assertThat(of(Classification.USUAL, List.of(3)).bounds()).hasSize(7);
    }

    @Test
    void withoutClassesWhatWasAskedForIsHeld() {
        Classification asked = Classification.by(Method.QUANTILE, 5);

        assertThat(of(asked, List.of()).held()).isEqualTo(asked);
    }

    private static Classing of(Classification classification, Collection<Integer> counts) {
        return Classing.of(
                new Symbology(Measure.COUNT, classification),
                classification.of(Values.counts(counts), LADDER),
                Language.EN);
    }
}
