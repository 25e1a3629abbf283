package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** A number that is said no longer to hold, or that was another night's, is no count. */
class CorrectedNumbersTest {

    @Test
    void notTwelveIsNoCount() {
        read("Overnight 15 drones, not 12, were shot down over Ryazan Region, and nine over Tula Region.")
                .has("RU-RYA", 15)
                .has("RU-TUL", 9)
                .hasNoTotal();
        read("Ночью над Рязанской областью сбито 15 беспилотников, а не 12, как сообщалось ранее; над Тульской — девять.")
                .has("RU-RYA", 15)
                .has("RU-TUL", 9)
                .hasNoTotal();
        read("Ночью над Рязанской областью сбили не 12, а 15 дронов, над Тульской — девять.")
                .has("RU-RYA", 15)
                .has("RU-TUL", 9)
                .hasNoTotal();
    }

    @Test
    void whatItWasStandsInBrackets() {
        read("Overnight 21 drones (previously 34) were shot down over Ryazan Region and nine (it was ten) over Tula Region.")
                .has("RU-RYA", 21)
                .has("RU-TUL", 9)
                .hasNoTotal();
        read("Ночью над Рязанской областью сбили 21 дрон (было 34), над Тульской — девять (было 10).")
                .has("RU-RYA", 21)
                .has("RU-TUL", 9)
                .hasNoTotal();
    }

    @Test
    void overItIsOverThePlaceBefore() {
        read("Fifteen drones were shot down overnight over Tula Region before two in the morning, and another three over it after four.")
                .has("RU-TUL", 15)
                .has("RU-TUL", 3)
                .hasNoTotal();
        read("Ночью над Рязанской областью сбили 21 дрон. Ещё девять сбили над ней утром.")
                .has("RU-RYA", 21)
                .has("RU-RYA", 9)
                .hasNoTotal();
    }
}
