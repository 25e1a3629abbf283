package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** The order of counts and places, lists, and where the total stands. */
class LayoutsTest {

    @Test
    void aCountMayStandAfterItsPlaceAndADash() {
        read("""
                За ночь на 18 января 2026 года уничтожено 63 БПЛА. Распределились они так: Краснодарский край — 24, \
                Ростовская область — 17, Крым — 14, Чёрное море — 8.
                """)
                .has("RU-KDA", 24)
                .has("RU-ROS", 17)
                .has("UA-43", 14)
                .hasSea("Black Sea", 8)
                .hasTotal(63)
                .doubtsNothing();
    }

    @Test
    void aCountMayStandAfterItsPlaceAndAColon() {
        read("""
                Ночью 14 января 2026 года сбиты 48 дронов. Ростовская область: 25, Волгоградская: 12, Астраханская: \
                7, Калмыкия: 4.
                """)
                .has("RU-ROS", 25)
                .has("RU-VGG", 12)
                .has("RU-AST", 7)
                .has("RU-KL", 4)
                .hasTotal(48)
                .doubtsNothing();
    }

    @Test
    void everyRegionMayHaveASentenceWithAVerbOfItsOwn() {
        read("""
                Минобороны рассказало о ночи на 23 октября 2025 года: уничтожено 71 БПЛА. Над Белгородской областью \
                перехвачено 24 аппарата. Над Воронежской ликвидировали 19. В небе над Саратовской областью \
                нейтрализовали 16 беспилотников. Восемь дронов подавили над Рязанской областью, а над Тульской \
                удалось обезвредить четыре.
                """)
                .has("RU-BEL", 24)
                .has("RU-VOR", 19)
                .has("RU-SAR", 16)
                .has("RU-RYA", 8)
                .has("RU-TUL", 4)
                .hasTotal(71)
                .doubtsNothing();
    }

    @Test
    void everyRegionMayHaveAnEnglishSentenceOfItsOwn() {
        read("""
                Sixty-one drones failed to get through on the night of 22-23 October 2025. The Belgorod Region \
                accounted for 24. In the Voronezh Region 19 were intercepted. Gunners in the Saratov Region claimed \
                14. Four were brought down above Tula.
                """)
                .has("RU-BEL", 24)
                .has("RU-VOR", 19)
                .has("RU-SAR", 14)
                .has("RU-TUL", 4)
                .hasTotal(61)
                .doubtsNothing();
    }

    @Test
    void rankingProseIsRead() {
        read("""
                За ночь на 10 августа 2025 года сбит 121 беспилотник. Лидирует Брянская область: 52 аппарата. На \
                втором месте Курская область — 34, на третьем — Калужская, там уничтожили 21 БПЛА. Замыкает список \
                Орловская область с 14 дронами.
                """)
                .has("RU-BRY", 52)
                .has("RU-KRS", 34)
                .has("RU-KLU", 21)
                .has("RU-ORL", 14)
                .hasTotal(121)
                .doubtsNothing();
    }

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
    void aPairMayBeSplitOverTwoSentences() {
        read("""
                Уничтожено 105 украинских беспилотников, сообщили в Минобороны утром 28 февраля 2026 года. Основной \
                удар пришёлся на Белгородскую область. Здесь за ночь сбили 71 дрон. 34 аппарата перехвачены над \
                Краснодарским краем.
                """).has("RU-BEL", 71).has("RU-KDA", 34).hasTotal(105);
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
    void aTextThatIsBrokenIntoShortLinesReadsLikeOneThatIsNot() {
        read("""
                Russian air defences destroyed 46 drones
                overnight into 2 October 2025: 20 over the
                Bryansk Region, ten over the Belgorod
                Region, six over the Voronezh Region, six
                over Crimea and four over the Black
                Sea.
                """)
                .has("RU-BRY", 20)
                .has("RU-BEL", 10)
                .has("RU-VOR", 6)
                .has("UA-43", 6)
                .hasSea("Black Sea", 4)
                .hasTotal(46)
                .doubtsNothing();
        read("""
                В ночь на 9 марта 2026 года уничтожено 35
                украинских БПЛА: 15 — над территорией
                Брянской области, 10 — над территорией
                Смоленской области, семь — над
                Курской областью, три — над акваторией
                Чёрного моря.
                """)
                .has("RU-BRY", 15)
                .has("RU-SMO", 10)
                .has("RU-KRS", 7)
                .hasSea("Black Sea", 3)
                .hasTotal(35)
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
    void placesThatShareACountAfterADashDoNotTakeTheTotal() {
        read("""
                Last night air defences destroyed 40 drones: Volgograd, Samara and Lipetsk regions – 12 each; \
                Saratov Region – 4.
                """).hasEach(12, "RU-VGG", "RU-SAM", "RU-LIP").has("RU-SAR", 4).hasTotal(40);
        read("""
                Минувшей ночью уничтожено 336 БПЛА: Чечня и Астраханская область — по 135; Вологодская область — 66.
                """).hasEach(135, "RU-CE", "RU-AST").has("RU-VLG", 66).hasTotal(336);
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
