package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Counts that are worked out: by halves of dozens, by another count, by the order in which places were named. */
class ToldByAnotherTest {

    @Test
    void halves() {
        read("Overnight half a dozen drones were shot down over Kursk Region and a dozen and a half over Bryansk Region.")
                .has("RU-KRS", 6)
                .has("RU-BRY", 18)
                .hasNoTotal();
        read("За ночь над Курской областью сбито полдюжины беспилотников, над Брянской — полтора десятка, над Тульской — "
                        + "половина дюжины.")
                .has("RU-KRS", 6)
                .has("RU-BRY", 15)
                .has("RU-TUL", 6)
                .hasNoTotal();
        read("За ночь над Курской областью сбит десяток с половиной беспилотников, над Брянской — дюжина.")
                .has("RU-KRS", 15)
                .has("RU-BRY", 12)
                .hasNoTotal();
    }

    @Test
    void timesAndFewer() {
        read("Overnight six drones were shot down over Kursk Region, three fewer over Bryansk Region.")
                .has("RU-KRS", 6)
                .has("RU-BRY", 3)
                .hasNoTotal();
        read("За ночь над Курской областью сбито шесть беспилотников, над Брянской — на три меньше.")
                .has("RU-KRS", 6)
                .has("RU-BRY", 3)
                .hasNoTotal();
        read("За ночь над Курской областью сбито шесть беспилотников, над Тульской — втрое больше, чем над Курской.")
                .has("RU-KRS", 6)
                .has("RU-TUL", 18)
                .hasNoTotal();
        read("За ночь над Курской областью сбито пять беспилотников, над Тульской — в четыре раза больше.")
                .has("RU-KRS", 5)
                .has("RU-TUL", 20)
                .hasNoTotal();
    }

    @Test
    void aPlaceThatIsOnlyComparedIsAsked() {
        read("Overnight six drones were shot down over Kursk Region, twice as many as over Bryansk Region.")
                .isDoubted();
    }

    @Test
    void formerAndLatter() {
        read("Overnight drones were shot down over Kursk and Bryansk regions: six in the former and four in the latter.")
                .has("RU-KRS", 6)
                .has("RU-BRY", 4)
                .hasNoTotal();
        read("За ночь над Курской и Брянской областями сбиты беспилотники: в первой шесть, во второй четыре.")
                .has("RU-KRS", 6)
                .has("RU-BRY", 4)
                .hasNoTotal();
    }
}
