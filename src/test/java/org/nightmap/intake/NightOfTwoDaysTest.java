package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** A night that is named by both its days: what stands before it in its sentence is of the night as well. */
class NightOfTwoDaysTest {

    @Test
    void countsBeforeTheTwoDaysAreOfTheNight() {
        read("Nine drones were shot down over Ryazan Region in the night of 16–17 October 2026, and 11 over Tula Region.")
                .has("RU-RYA", 9)
                .has("RU-TUL", 11)
                .hasNoTotal()
                .doubtsNothing();
        read("Between 15 and 20 drones were shot down over Ryazan Region in the night of 16–17 October 2026, and 11 over "
                        + "Tula Region, the Defence Ministry said.")
                .hasVague("RU-RYA", 15, 20)
                .has("RU-TUL", 11)
                .hasNoTotal();
        read("25 drones were shot down over Crimea, six of them over Sevastopol, 13 over the Black Sea and four over "
                        + "Krasnodar Krai in the night of 29–30 October 2026, 42 altogether, the ministry said.")
                .has("UA-43", 25)
                .ofWhich(6)
                .hasSea("Black Sea", 13)
                .has("RU-KDA", 4)
                .hasTotal(42)
                .doubtsNothing();
        read("От 15 до 20 беспилотников сбили над Рязанской областью в ночь 16–17 октября 2026 года, 11 — над Тульской.")
                .hasVague("RU-RYA", 15, 20)
                .has("RU-TUL", 11)
                .hasNoTotal();
    }
}
