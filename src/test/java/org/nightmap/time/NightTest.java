package org.nightmap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightTest {

    @Test
    void aNightIsNamedByItsMorning() {
        Night night = Night.parse("2025-10-25");
        assertThat(night.evening()).isEqualTo(LocalDate.of(2025, 10, 24));
        assertThat(night.morning()).isEqualTo(LocalDate.of(2025, 10, 25));
        assertThat(night).hasToString("2025-10-25");
    }

    @Test
    void theEveningOfNewYearsNightIsInTheOldYear() {
        assertThat(Night.of(2026, 1, 1).evening()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void nightsFollowTheCalendar() {
        assertThat(Night.of(2024, 2, 28).plusNights(1)).isEqualTo(Night.of(2024, 2, 29));
        assertThat(Night.of(2025, 2, 28).plusNights(1)).isEqualTo(Night.of(2025, 3, 1));
        assertThat(Night.of(2025, 3, 1).plusNights(-1)).isEqualTo(Night.of(2025, 2, 28));
    }

    @Test
    void nightsAreOrderedByDate() {
        assertThat(Night.of(2025, 9, 30)).isLessThan(Night.of(2025, 10, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2025-10-32",
                "2025-02-29",
                "25.10.2025",
                "2025-1-5",
                " 2025-10-25",
                "2025-10-25T00:00",
                "٢٠٢٥-١٠-٢٥",
                "+2025-10-25"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Night.parse(text))
                .withMessage("'%s' is no date of the form 2025-10-25", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2100-01-01"})
    void nightsOfOtherCenturiesAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Night.parse(text))
                .withMessage("A night is a date between 2000 and 2099, not %s", text);
    }

    @Test
    void aLongTextIsNotRepeatedWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Night.parse("x".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(100));
    }
}
