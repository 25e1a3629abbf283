package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightmap.language.Language;
import org.nightmap.time.Period;

class RoundedClassesTest {

    /** The ministry's counts of 2025-10-25, by region. */
    private static final List<Integer> EXAMPLE_NIGHT = List.of(20, 19, 17, 12, 11, 9, 9, 8, 8, 2, 2, 2, 1, 1);

    @Test
    void theLegendOfTheExampleNightEndsAtTwentyAndMore() {
        List<ClassRange> legend = RoundedClasses.NIGHT.legend(EXAMPLE_NIGHT, Language.EN);

        assertThat(legend).extracting(ClassRange::label).containsExactly("1", "2–4", "5–9", "10–19", "20+");
        assertThat(legend).extracting(ClassRange::regions).containsExactly(2, 3, 4, 4, 1);
        assertThat(legend.getLast().to()).isNull();
    }

    @Test
    void fiftyInOneRegionClosesTheClassFromTwentyAndShowsAllSeven() {
        assertThat(RoundedClasses.NIGHT.legend(List.of(49, 50), Language.EN))
                .extracting(ClassRange::label, ClassRange::regions)
                .containsExactly(
                        tuple("1", 0),
                        tuple("2–4", 0),
                        tuple("5–9", 0),
                        tuple("10–19", 0),
                        tuple("20–49", 1),
                        tuple("50–99", 1),
                        tuple("100+", 0));
    }

    @Test
    void fortyNineInOneRegionDoesNot() {
        assertThat(RoundedClasses.NIGHT.legend(List.of(49), Language.EN)).hasSize(5);
    }

    @Test
    void theLegendOfANightWithNothingCountedStillShowsItsClasses() {
        assertThat(RoundedClasses.NIGHT.legend(List.of(), Language.RU))
                .extracting(ClassRange::label)
                .containsExactly("1", "2–4", "5–9", "10–19", "20+");
    }

    @Test
    void aSpanHasALadderOfItsOwn() {
        assertThat(RoundedClasses.of(Period.parse("2025-10-25"))).isSameAs(RoundedClasses.NIGHT);
        assertThat(RoundedClasses.of(Period.parse("2025-10-25..2025-10-26"))).isSameAs(RoundedClasses.SPAN);
        assertThat(RoundedClasses.SPAN.legend(List.of(3, 199), Language.EN))
                .extracting(ClassRange::label)
                .containsExactly("1–4", "5–19", "20–49", "50–99", "100+");
        assertThat(RoundedClasses.SPAN.legend(List.of(200), Language.EN))
                .extracting(ClassRange::label)
                .containsExactly("1–4", "5–19", "20–49", "50–99", "100–199", "200–499", "500+");
    }

    @Test
    void aColourIsTiedToTheLowerBoundAndNotToTheNight() {
        assertThat(IntStream.of(1, 2, 4, 5, 9, 10, 19, 20, 49, 50, 99, 100, 100_000)
                        .map(RoundedClasses.NIGHT::stepOf))
                .containsExactly(0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6);
    }

    @Test
    void noneIsNoClass() {
        assertThatIllegalArgumentException().isThrownBy(() -> RoundedClasses.NIGHT.stepOf(0));
    }

    @Test
    void everyStepHasAColour() {
        for (Theme theme : Theme.values()) {
            assertThat(Palette.of(theme).ramp())
                    .hasSizeGreaterThanOrEqualTo(
                            RoundedClasses.NIGHT.lowerBounds().size())
                    .hasSizeGreaterThanOrEqualTo(
                            RoundedClasses.SPAN.lowerBounds().size());
        }
    }
}
