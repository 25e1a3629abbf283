package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts that are told as a share of the total, which stands beside them. */
class SharesOfNumberTest {

    /** 45 : 3 · 2 = 30. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two thirds of the 45 drones shot down in the night to 22 November 2026 were over Bryansk Region, ten over Kaluga Region and five over Oryol Region.",
                "Две трети из 45 беспилотников, сбитых в ночь на 22 ноября 2026 года, пришлись на Брянскую область, десять — на Калужскую, последние пять — на Орловскую."
            })
    void aFractionIsWorkedOut(String text) {
        read(text)
                .has("RU-BRY", 30)
                .has("RU-KLU", 10)
                .has("RU-ORL", 5)
                .hasTotal(45)
                .doubtsNothing();
    }

    /** 40 : 4 = 10. */
    @Test
    void aQuarterNeedsNoNumber() {
        read("A quarter of the 40 drones shot down in the night to 22 November 2026 were over Bryansk Region, 30 over Kaluga Region.")
                .has("RU-BRY", 10)
                .has("RU-KLU", 30)
                .hasTotal(40);
        read("Четверть из 40 беспилотников, сбитых в ночь на 22 ноября 2026 года, пришлась на Брянскую область, 30 — на Калужскую.")
                .has("RU-BRY", 10)
                .has("RU-KLU", 30)
                .hasTotal(40);
    }

    /** 26 − 3 = 23. */
    @Test
    void allButSomeIsTheDifference() {
        read("All but three of the 26 drones shot down in the night to 24 October 2026 were over Bryansk Region; the three were over "
                        + "Tula Region.")
                .has("RU-BRY", 23)
                .has("RU-TUL", 3)
                .hasTotal(26)
                .doubtsNothing();
        read("Все, кроме трёх, из 26 беспилотников, сбитых в ночь на 22 ноября 2026 года, уничтожены над Брянской областью.")
                .has("RU-BRY", 23)
                .hasTotal(26)
                .isDoubted();
    }

    @Test
    void whatDoesNotComeOutWholeIsDoubted() {
        read("Two thirds of the 46 drones shot down in the night to 22 November 2026 were over Bryansk Region.")
                .has("RU-BRY", 46)
                .hasNoTotal()
                .isDoubted();
    }

    @Test
    void anOrdinalIsNoShare() {
        read("The third of the 45 drones came down in the night to 22 November 2026 near a farm. In all 45 were shot down: 40 over "
                        + "Bryansk Region, five over Oryol Region.")
                .has("RU-BRY", 40)
                .has("RU-ORL", 5)
                .hasTotal(45);
    }
}
