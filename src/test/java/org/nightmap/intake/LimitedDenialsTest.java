package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** A zero that holds for a part of the night alone is doubted; one of all of it is certain. */
class LimitedDenialsTest {

    @Test
    void untilAnHour() {
        read("In the night to 14 November 2026 nine drones were destroyed over Kursk Region. Not one was shot down over Tula Region"
                        + " until 3 a.m.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .isDoubtedAt("RU-TUL");
        read("Overnight nine drones were shot down over Tver Region; before 3 a.m. none over Tula Region.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .isDoubtedAt("RU-TUL");
        read("Overnight nine drones were shot down over Tver Region, and by midnight none over Tula Region.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .isDoubtedAt("RU-TUL");
        read("Overnight nine drones were shot down over Tver Region and none over Tula Region between midnight and 3 a.m.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .isDoubtedAt("RU-TUL");
    }

    @Test
    void untilAnHourInRussian() {
        read("За ночь девять беспилотников сбиты над Тверской областью, до трёх часов ночи над Тульской — ни одного.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .isDoubtedAt("RU-TUL");
        read("За ночь девять беспилотников сбиты над Тверской областью, над Тульской к трём часам ночи не сбито ни одного"
                        + " беспилотника.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .isDoubtedAt("RU-TUL");
        read("За ночь девять беспилотников сбиты над Тверской областью, над Тульской — ни одного до рассвета.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .isDoubtedAt("RU-TUL");
    }

    @Test
    void theHoursOfTheNightLimitNothing() {
        read("Between 11 p.m. and 7 a.m. nine drones were shot down over Tver Region and none over Tula Region.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .doubtsNothing();
        read("The ministry said at 8 a.m. that nine drones were shot down over Tver Region overnight and none over Tula Region.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .doubtsNothing();
        read("С 23:00 до 7:00 девять беспилотников сбиты над Тверской областью, над Тульской — ни одного.")
                .has("RU-TVE", 9)
                .has("RU-TUL", 0)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void agreementSaysNothingElse() {
        read("Overnight nine drones were shot down over Tver Region. There were none over Kursk Region either.")
                .has("RU-TVE", 9)
                .has("RU-KRS", 0)
                .hasNoTotal()
                .doubtsNothing();
        read("Overnight five drones were shot down over either Kursk or Tula Region.")
                .hasJoint(5, "RU-KRS", "RU-TUL")
                .hasNoTotal()
                .isDoubted();
    }
}
