package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Numbers behind a colon share out the count before it, unless they are more than it. */
class PartsAfterColonTest {

    @Test
    void partsThatAreTheCount() {
        read("Overnight five drones were shot down over Leningrad Region: three in Kirishi district and two in Luga district.")
                .has("RU-LEN", 5)
                .ofWhich(3)
                .ofWhich(2)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void moreThanTheCount() {
        read("In the night to 14 November 2026 nine drones were destroyed over Kursk Region. Five over Leningrad Region: the first"
                        + " three at 2 a.m., four more later.")
                .has("RU-KRS", 9)
                .has("RU-LEN", 5)
                .ofWhich(3)
                .hasNoTotal()
                .isDoubtedAt("RU-LEN");
        read("За ночь пять беспилотников сбиты над Ленинградской областью: первые три в 2 часа, ещё четыре позже.")
                .has("RU-LEN", 5)
                .ofWhich(3)
                .hasNoTotal()
                .isDoubtedAt("RU-LEN");
    }
}
