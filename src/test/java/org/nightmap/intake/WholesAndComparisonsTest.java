package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be all of a count, and what a count is only compared with. */
class WholesAndComparisonsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twelve drones were shot down in the night to 9 November 2026, all of them over Kursk Region.",
                "In the night to 9 November 2026 air defences downed 12 drones, all over Kursk Region, the ministry said.",
                "В ночь на 9 ноября 2026 года сбито 12 беспилотников, все — над Курской областью.",
                "В ночь на 9 ноября 2026 года уничтожили 12 БПЛА, и все они были сбиты над Курской областью."
            })
    void allOfThemIsTheTotalAsWell(String text) {
        read(text).has("RU-KRS", 12).hasTotal(12).doubtsNothing();
    }

    @Test
    void allOfThemOfSomethingElseIsNone() {
        read("In the night to 9 November 2026, 12 drones were shot down over Kursk Region, all of them by mobile groups.")
                .has("RU-KRS", 12)
                .hasNoTotal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В ночь на 9 ноября 2026 года над Курской областью сбито 20 беспилотников против 31 прошлой ночью, над Крымом — 11 против 17.",
                "В ночь на 9 ноября 2026 года над Курской областью сбито 20 беспилотников (прошлой ночью — 31), над Крымом — 11 (17).",
                "In the night to 9 November 2026, 20 drones were shot down over Kursk Region against 31 the night before, and 11 over Crimea against 17.",
                "In the night to 9 November 2026, 20 drones were shot down over Kursk Region (31 the night before) and 11 over Crimea (17)."
            })
    void whatIsComparedIsNeverTheTotal(String text) {
        read(text).has("RU-KRS", 20).has("UA-43", 11).hasNoTotal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 15 November 2026, 22 drones were shot down over Bryansk Region, five fewer than on Saturday.",
                "In the night to 15 November 2026, 22 drones were shot down over Bryansk Region, as many as on Friday.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбито 22 беспилотника — вдвое больше, чем накануне.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбито 22 беспилотника, столько же, сколько и прошлой ночью.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбито 22 беспилотника, на пять меньше, чем в субботу."
            })
    void aCountComparedWithAnotherNightIsNoLineOfItsOwn(String text) {
        read(text).has("RU-BRY", 22).hasNoTotal().doubtsNothing();
    }
}
