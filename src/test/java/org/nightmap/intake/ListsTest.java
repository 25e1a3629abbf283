package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Lists with dashes, bullets or numbers, factboxes and tables. */
class ListsTest {

    @Test
    void aListWithDashesIsRead() {
        read("""
                В ночь на 25 августа 2025 года силами ПВО уничтожены 29 беспилотников, в том числе:
                - 15 над Брянской областью;
                - 8 над Ростовской областью;
                - 4 над Курской областью;
                - 2 над Чёрным морем.
                """)
                .has("RU-BRY", 15)
                .has("RU-ROS", 8)
                .has("RU-KRS", 4)
                .hasSea("Black Sea", 2)
                .hasTotal(29)
                .doubtsNothing();
    }

    @Test
    void aBulletedListOfPlacesIsRead() {
        read("""
                Drones shot down overnight (11 December 2025):

                • Kaluga Region: 15
                • Tula Region: 11
                • Moscow Oblast: 9
                • Smolensk Region: 2

                Total: 37
                """)
                .has("RU-KLU", 15)
                .has("RU-TUL", 11)
                .has("RU-MOS", 9)
                .has("RU-SMO", 2)
                .hasTotal(37)
                .doubtsNothing();
    }

    @Test
    void aNumberedListKeepsItsNumbersOutOfTheCounts() {
        read("""
                Сбито за ночь на 17 сентября 2025 года:
                1. Белгородская область — 17
                2. Брянская область — 12
                3. Крым — 7
                4. Акватория Азовского моря — 2
                Всего 38 БПЛА.
                """)
                .has("RU-BEL", 17)
                .has("RU-BRY", 12)
                .has("UA-43", 7)
                .hasSea("Sea of Azov", 2)
                .hasTotal(38)
                .doubtsNothing();
    }

    @Test
    void aFactboxIsRead() {
        read("""
                Drones destroyed overnight into 25 June 2025
                Voronezh Region - 40
                Bryansk Region - seven
                Kursk Region, Tula Region, Oryol Region - one each
                All told, 50 UAVs were destroyed, according to the Russian Defense Ministry.
                """)
                .has("RU-VOR", 40)
                .has("RU-BRY", 7)
                .hasEach(1, "RU-KRS", "RU-TUL", "RU-ORL")
                .hasTotal(50)
                .doubtsNothing();
    }

    @Test
    void aTableWithTabsIsRead() {
        read("Shot down in the night to 15 December 2025\nBelgorod Region\t12\nBryansk Region\t9\nCrimea\t4\nTotal\t25\n")
                .has("RU-BEL", 12)
                .has("RU-BRY", 9)
                .has("UA-43", 4)
                .hasTotal(25);
    }

    @Test
    void aListWithoutATotalIsRead() {
        read("""
                Минувшей ночью над российскими регионами сбиты беспилотники:
                - Рязанская область — 42
                - Татарстан — семь
                - Азовское море — 16
                """).has("RU-RYA", 42).has("RU-TA", 7).hasSea("Sea of Azov", 16).hasNoTotal();
        read("""
                Last night drones were shot down over Russian regions:
                - Ryazan Region – 42
                - Tatarstan – seven
                - Sea of Azov – 16
                """).has("RU-RYA", 42).has("RU-TA", 7).hasSea("Sea of Azov", 16).hasNoTotal();
    }
}
