package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** A remark on another night is cut out of its sentence, which goes on with its own. */
class TimeAsidesTest {

    @Test
    void aClauseAboutAPlace() {
        read("Overnight air defences shot down 14 drones. Crimea, where there had been five the night before, was hit by ten, "
                        + "and four were downed over Bryansk Region.")
                .has("UA-43", 10)
                .has("RU-BRY", 4)
                .hasTotal(14);
        read("За ночь уничтожено 13 беспилотников. В Крыму, где днём ранее было пять, сбили десять, над Тульской областью — три.")
                .has("UA-43", 10)
                .has("RU-TUL", 3)
                .hasTotal(13);
    }

    @Test
    void brackets() {
        read("Overnight nine drones were destroyed over Bryansk Region (four the night before) and six over Tula Region.")
                .has("RU-BRY", 9)
                .has("RU-TUL", 6)
                .hasNoTotal();
        read("Над Брянской областью за ночь сбито девять БПЛА (накануне — четыре), над Тульской — шесть.")
                .has("RU-BRY", 9)
                .has("RU-TUL", 6)
                .hasNoTotal();
    }

    @Test
    void comparisons() {
        read("Overnight nine drones were shot down over Kursk Region, against four the night before, and six over Tula Region.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 6)
                .hasNoTotal();
        read("За ночь над Курской областью сбито девять дронов против четырёх накануне, над Тульской — шесть.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 6)
                .hasNoTotal();
        read("After 20 the night before, nine drones were shot down over Kursk Region overnight. Five more were downed over Tula "
                        + "Region.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 5)
                .hasNoTotal();
    }

    @Test
    void whatGoesOnWithTheOtherNightStaysOut() {
        read("Overnight nine drones were shot down over Kursk Region, up from 14 the night before, when five were downed over Tula "
                        + "Region.")
                .has("RU-KRS", 9)
                .hasNoTotal();
        read("Overnight nine drones were shot down over Kursk Region, after 14 the night before, including five over Tula Region.")
                .has("RU-KRS", 9)
                .hasNoTotal();
    }

    @Test
    void whatFollowsASemicolonIsAskedWhereNoTotalTells() {
        read("In the night to 24 October 2026, six drones were shot down over Tatarstan. 104 have been shot down over Tatarstan "
                        + "since January; over Udmurtia it is 61.")
                .has("RU-TA", 6)
                .hasNoTotal()
                .doubts(IssueCode.UNRESOLVED_REFERENCE);
        read("В ночь на 24 октября 2026 года над Татарстаном сбиты шесть беспилотников. С начала года над Татарстаном сбиты 104 "
                        + "беспилотника; над Удмуртией — 61.")
                .has("RU-TA", 6)
                .hasNoTotal()
                .doubts(IssueCode.UNRESOLVED_REFERENCE);
        read("Six drones were shot down over Tatarstan and four over Udmurtia in the night to 24 October 2026, ten in total. That "
                        + "brings to 104 the number shot down over Tatarstan since January; over Udmurtia it is 61.")
                .has("RU-TA", 6)
                .has("RU-UD", 4)
                .hasTotal(10)
                .doubtsNothing();
    }

    @Test
    void theListOfAnotherNightIsNotAskedAbout() {
        read("In the night to 24 October 2026, six drones were shot down over Tatarstan. The night before there were 30: 20 over "
                        + "Kursk Region; ten over Tula Region.")
                .has("RU-TA", 6)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void asManyAsOnAnotherNightIsNotInTheText() {
        read("За ночь над Тульской областью сбито пять беспилотников, над Курской — столько же, сколько накануне.")
                .has("RU-TUL", 5)
                .hasWithoutExactCount("RU-KRS")
                .hasNoTotal()
                .isDoubted();
        read("Overnight as many drones were shot down over Kursk Region as the night before, and three over Tula Region.")
                .hasWithoutExactCount("RU-KRS")
                .has("RU-TUL", 3)
                .hasNoTotal()
                .isDoubted();
    }

    @Test
    void theColonOfAListEndsThem() {
        read("Overnight the ministry counted 23 drones shot down, compared with 15 the night before: ten over Kursk Region, eight over "
                        + "Belgorod Region and five over Crimea.")
                .has("RU-KRS", 10)
                .has("RU-BEL", 8)
                .has("UA-43", 5)
                .hasTotal(23)
                .doubtsNothing();
        read("За ночь Минобороны насчитало 23 сбитых дрона против 15 накануне: десять над Курской областью, восемь над Белгородской, "
                        + "пять над Крымом.")
                .has("RU-KRS", 10)
                .has("RU-BEL", 8)
                .has("UA-43", 5)
                .hasTotal(23)
                .doubtsNothing();
    }

    @Test
    void aListBehindThemIsDoubtedWhereNoTotalSaysWhoseItIs() {
        read("Overnight more drones were shot down than the night before: ten over Kursk Region and eight over Belgorod Region.")
                .has("RU-KRS", 10)
                .has("RU-BEL", 8)
                .hasNoTotal()
                .isDoubted();
        read("За ночь сбито больше дронов, чем накануне: десять над Курской областью, восемь над Белгородской.")
                .has("RU-KRS", 10)
                .has("RU-BEL", 8)
                .hasNoTotal()
                .isDoubted();
    }

    @Test
    void theWholeOfACountryIsNoTime() {
        read("None were shot down over Moscow Region overnight. For Russia as a whole the ministry counted 23: ten over Kursk Region, "
                        + "eight over Belgorod Region and five over Crimea.")
                .has("RU-MOS", 0)
                .covering("RU-MOW")
                .has("RU-KRS", 10)
                .has("RU-BEL", 8)
                .has("UA-43", 5)
                .hasTotal(23);
        read("Overnight nine drones were shot down over Tula Region. In September as a whole there were 44 over Kursk Region.")
                .has("RU-TUL", 9)
                .hasNoTotal();
    }
}
