package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** "The peninsula" is Crimea where a text names Crimea and no other peninsula. */
class PeninsulasTest {

    @Test
    void crimeaNamedBeforeOrAfter() {
        read("In the night to 28 June 2026 94 drones were shot down, 80 of them over the peninsula and 14 over Krasnodar Territory."
                        + " Crimea was dark for an hour.")
                .has("UA-43", 80)
                .has("RU-KDA", 14)
                .hasTotal(94)
                .doubtsNothing();
        read("В ночь на 7 июня 2026 года удар пришёлся по Крыму. Минобороны сообщает о 45 уничтоженных беспилотниках: над"
                        + " полуостровом – 34, над Севастополем – 11.")
                .has("UA-43", 34)
                .has("UA-40", 11)
                .hasTotal(45)
                .doubtsNothing();
    }

    @Test
    void anotherPeninsulaLeavesItOpen() {
        read("In the night to 28 June 2026 drones were shot down over Crimea and Murmansk Region: four over the peninsula and three"
                        + " over Murmansk Region, on the Kola Peninsula.")
                .hasJoint(4, "UA-43", "RU-MUR")
                .has("RU-MUR", 3)
                .hasNoTotal()
                .isDoubted();
    }
}
