package org.nightmap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void aNightIsAPeriodOfOneNight() {
        Period period = Period.parse("2025-10-25");
        assertThat(period.isOneNight()).isTrue();
        assertThat(period.nights()).containsExactly(Night.of(2025, 10, 25));
    }

    @Test
    void bothEndsOfASpanBelongToIt() {
        Period october = Period.parse("2025-10-01..2025-10-31");
        assertThat(october.length()).isEqualTo(31);
        assertThat(october.contains(Night.of(2025, 10, 1))).isTrue();
        assertThat(october.contains(Night.of(2025, 10, 31))).isTrue();
        assertThat(october.contains(Night.of(2025, 9, 30))).isFalse();
        assertThat(october.contains(Night.of(2025, 11, 1))).isFalse();
    }

    @Test
    void aSpanFromANightToItselfIsThatNight() {
        assertThat(Period.parse("2025-10-25..2025-10-25")).hasToString("2025-10-25");
    }

    @Test
    void aSpanBackwardsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2025-10-25..2025-10-24"))
                .withMessage("The period ends before it begins: 2025-10-24 is before 2025-10-25");
    }

    /** 3,660 nights from 2020-01-01 end on 2030-01-07: ten years of 365 days, three leap days (2020, 2024, 2028), 7 more. */
    @Test
    void theLongestSpanIsTenYears() {
        assertThat(Period.parse("2020-01-01..2030-01-07").length()).isEqualTo(3660);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2020-01-01..2030-01-08"))
                .withMessage("The period has 3661 nights; 3660 is the most");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "2025-10-25..", "..2025-10-25", "2025-10-25...2025-10-26", "2025-10-25--2025-10-26"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Property
    void whatAPeriodWritesItReadsAgain(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property(tries = 100)
    void itsNightsAreThoseItContains(@ForAll("periods") Period period) {
        assertThat(period.nights())
                .hasSize(period.length())
                .allMatch(period::contains)
                .isSorted();
        assertThat(period.contains(period.from().plusNights(-1))).isFalse();
        assertThat(period.contains(period.to().plusNights(1))).isFalse();
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Night> first = Arbitraries.integers()
                .between(1, 80 * 365)
                .map(day -> new Night(LocalDate.of(2000, 1, 1).plusDays(day)));
        Arbitrary<Integer> length = Arbitraries.integers().between(0, Period.MOST_NIGHTS - 1);
        return Combinators.combine(first, length).as((night, more) -> new Period(night, night.plusNights(more)));
    }
}
