package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** The total may stand first, last or after a region, and a headline may round it. */
class WhereTheTotalStandsTest {

    @Test
    void theHomeRegionMayComeFirstAndTheTotalLater() {
        read("""
                Четыре беспилотника сбили ночью над Волгоградской областью, сообщили 6 ноября 2025 года в \
                Минобороны. Всего над регионами страны уничтожено 75 БПЛА. Из них 49 — над Ростовской областью, 22 — \
                над Крымом.
                """)
                .has("RU-VGG", 4)
                .has("RU-ROS", 49)
                .has("UA-43", 22)
                .hasTotal(75)
                .doubtsNothing();
    }

    @Test
    void theHomeRegionMayBeToldTwiceAndCountsOnce() {
        read("""
                Над Белгородчиной за ночь сбили 20 дронов. По данным Минобороны, в ночь на 30 ноября 2025 года \
                перехвачены 33 беспилотника: 20 — над Белгородской областью, 13 — над Курской.
                """).has("RU-BEL", 20).has("RU-KRS", 13).hasTotal(33);
    }

    @Test
    void theTotalMayStandLast() {
        read("""
                Overnight into 7 September 2025, 28 drones were downed over the Krasnodar Territory, 21 over the \
                Voronezh Region and 20 over the Black Sea. That brings the night's total to 69.
                """)
                .has("RU-KDA", 28)
                .has("RU-VOR", 21)
                .hasSea("Black Sea", 20)
                .hasTotal(69)
                .doubtsNothing();
        read("""
                Над Краснодарским краем ночью 7 сентября 2025 года сбито 28 беспилотников, над Воронежской областью \
                — 21, над Чёрным морем — 20. В общей сложности уничтожено 69 БПЛА.
                """)
                .has("RU-KDA", 28)
                .has("RU-VOR", 21)
                .hasSea("Black Sea", 20)
                .hasTotal(69)
                .doubtsNothing();
    }

    @Test
    void aRoundedHeadlineIsNoSecondTotal() {
        read("""
                Almost 40 drones shot down overnight

                Air defence systems destroyed 38 drones in the night to 15 February 2026, the Defence Ministry said. \
                Twenty were downed over the Bryansk Region, 12 over the Kaluga Region and six over the Tula Region.
                """)
                .has("RU-BRY", 20)
                .has("RU-KLU", 12)
                .has("RU-TUL", 6)
                .hasTotal(38)
                .doubtsNothing();
        read("""
                Около 70 дронов сбили за ночь над Россией

                В ночь на 15 февраля 2026 года уничтожено 68 БПЛА: 40 — над Брянской областью, 28 — над Калужской.
                """).has("RU-BRY", 40).has("RU-KLU", 28).hasTotal(68).doubtsNothing();
    }

    @Test
    void placesThatShareACountAfterADashDoNotTakeTheTotal() {
        read("""
                Last night air defences destroyed 40 drones: Volgograd, Samara and Lipetsk regions – 12 each; \
                Saratov Region – 4.
                """).hasEach(12, "RU-VGG", "RU-SAM", "RU-LIP").has("RU-SAR", 4).hasTotal(40);
        read("""
                Минувшей ночью уничтожено 336 БПЛА: Чечня и Астраханская область — по 135; Вологодская область — 66.
                """).hasEach(135, "RU-CE", "RU-AST").has("RU-VLG", 66).hasTotal(336);
    }
}
