package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** A count that is denied is zero: a line of its own, which takes its place away from the other numbers. */
class DeniedCountsTest {

    @Test
    void noneInEnglish() {
        read("Overnight nine drones were shot down over Tver Region and none over Pskov Region.")
                .has("RU-TVE", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Overnight Tver Region saw nine drones shot down, Pskov Region none.")
                .has("RU-TVE", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Overnight no drones were shot down over Pskov Region and nine over Tver Region.")
                .has("RU-PSK", 0)
                .has("RU-TVE", 9)
                .hasNoTotal();
        read("Overnight 14 drones were shot down: nine over Tver Region, five over Kursk Region, not one over Tula Region.")
                .has("RU-TVE", 9)
                .has("RU-KRS", 5)
                .has("RU-TUL", 0)
                .hasTotal(14);
    }

    @Test
    void noneInRussian() {
        read("Ночью девять беспилотников сбиты над Тверской областью, над Псковской — ни одного дрона.")
                .has("RU-TVE", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Ночью девять беспилотников сбиты над Тверской областью, над Псковской областью беспилотников нет.")
                .has("RU-TVE", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("За ночь сбиты четыре беспилотника над Курской областью, над Адыгеей ни одного.")
                .has("RU-KRS", 4)
                .has("RU-AD", 0)
                .hasNoTotal();
    }

    @Test
    void noneOverSeveralPlacesIsNoneOverEach() {
        read("Overnight nine drones were shot down over Tver Region; none over Tula or Oryol regions.")
                .has("RU-TVE", 9)
                .hasEach(0, "RU-TUL", "RU-ORL")
                .hasNoTotal();
        read("За ночь ни над Тульской, ни над Орловской областью не сбито ни одного дрона, над Курской — пять.")
                .hasEach(0, "RU-TUL", "RU-ORL")
                .has("RU-KRS", 5)
                .hasNoTotal();
    }

    @Test
    void thatNoneArrivedIsNoCount() {
        read("Overnight nine drones were shot down over Tver Region, and not a single drone reached Moscow Region.")
                .has("RU-TVE", 9)
                .hasNoTotal();
        read("None of the nine drones shot down over Tver Region hit its target.")
                .has("RU-TVE", 9)
                .hasNoTotal();
        read("За ночь над Тверской областью сбито девять беспилотников, пострадавших нет.")
                .has("RU-TVE", 9)
                .hasNoTotal();
    }
}
