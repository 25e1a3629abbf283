package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** "Another nine" is a count of its own; "the remaining four" are four. */
class AnotherAndTheRestTest {

    @Test
    void anotherNineAreNineAndNotAddedToTheCountBefore() {
        read("""
                Russian air defence forces shot down 66 drones overnight on 25 October 2025. Twenty were destroyed \
                over the Rostov Region, 19 over the Volgograd Region, 17 over the Bryansk Region and another nine \
                over the Belgorod Region. One more was shot down over the Tver Region.
                """)
                .has("RU-ROS", 20)
                .has("RU-VGG", 19)
                .has("RU-BRY", 17)
                .has("RU-BEL", 9)
                .has("RU-TVE", 1)
                .hasTotal(66)
                .doubtsNothing();
    }

    @Test
    void eightMoreAreEight() {
        read("""
                Overnight into 26 May 2025 a total of 45 Ukrainian UAVs were destroyed: 30 over the Bryansk Region, \
                eight more over the Kursk Region and seven more over the Kaluga Region.
                """)
                .has("RU-BRY", 30)
                .has("RU-KRS", 8)
                .has("RU-KLU", 7)
                .hasTotal(45)
                .doubtsNothing();
    }

    @Test
    void another18InDigitsAre18() {
        read("""
                Russia's defence ministry said its air defence units destroyed 48 drones overnight on July 6, 2025. \
                Thirty were downed over the border Belgorod and Kursk regions, 15 over each. Another 18 were \
                destroyed over the Bryansk region.
                """).hasEach(15, "RU-BEL", "RU-KRS").has("RU-BRY", 18).hasTotal(48);
    }

    @Test
    void anotherFellMeansOneMore() {
        read("""
                Five drones were intercepted over the Moscow Region on the night of 21 July 2025, the ministry said. \
                Another was downed over the Kaluga Region and one more over the Bryansk Region.
                """)
                .has("RU-MOS", 5)
                .covering("RU-MOW")
                .has("RU-KLU", 1)
                .has("RU-BRY", 1)
                .hasNoTotal();
    }

    @Test
    void theRemaining13AreALineOfTheirOwn() {
        read("""
                A total of 94 drones were shot down overnight on 17 December 2025. Most of the work was done in the \
                south: 51 over the Krasnodar Territory and 30 over the Rostov Region. The remaining 13 were \
                intercepted over the Black Sea.
                """)
                .has("RU-KDA", 51)
                .has("RU-ROS", 30)
                .hasSea("Black Sea", 13)
                .hasTotal(94)
                .doubtsNothing();
    }

    @Test
    void theLastOneIsOne() {
        read("""
                Twelve UAVs were destroyed overnight on 4 December 2025: eight over the Bryansk Region and three \
                over the Kursk Region. The last one was brought down over the Oryol Region.
                """)
                .has("RU-BRY", 8)
                .has("RU-KRS", 3)
                .has("RU-ORL", 1)
                .hasTotal(12)
                .doubtsNothing();
    }

    @Test
    void theRemainingFourOverThreePlacesAreOneCountForAllOfThem() {
        read("""
                On the night of 24 March 2025 the ministry counted 99 drones. Air defences downed 60 over the Rostov \
                Region and 35 over the Astrakhan Region. The remaining four were destroyed over the Voronezh, \
                Belgorod and Kursk regions.
                """)
                .has("RU-ROS", 60)
                .has("RU-AST", 35)
                .hasJoint(4, "RU-VOR", "RU-BEL", "RU-KRS")
                .hasTotal(99);
    }

    @Test
    void russianAnotherTenAreNotAddedToTheCountBefore() {
        read("""
                В ночь на 10 октября 2025 года силы ПВО уничтожили 52 беспилотника. 41 из них сбит над Волгоградской \
                областью, ещё 10 — над Ростовской, ещё 1 — над Крымом.
                """)
                .has("RU-VGG", 41)
                .has("RU-ROS", 10)
                .has("UA-43", 1)
                .hasTotal(52)
                .doubtsNothing();
    }

    @Test
    void anotherTwoInASentenceOfTheirOwnAreALine() {
        read("""
                За ночь на 12 октября 2025 года сбито 32 БПЛА. 30 из них перехвачены над Белгородской областью. Ещё \
                два беспилотника уничтожены над Воронежской областью.
                """).has("RU-BEL", 30).has("RU-VOR", 2).hasTotal(32).doubtsNothing();
    }

    @Test
    void anotherFourOverTheBlackWithoutTheWordForSeaAreTheBlackSeas() {
        read("""
                Ночью 28 ноября 2025 года дежурные силы уничтожили 16 дронов: семь — над акваторией Азовского моря, \
                ещё четыре — над Чёрным, и пять — над Крымом.
                """)
                .hasSea("Sea of Azov", 7)
                .hasSea("Black Sea", 4)
                .has("UA-43", 5)
                .hasTotal(16)
                .doubtsNothing();
    }

    @Test
    void theOtherThirteenAreThirteen() {
        read("""
                Всего за ночь на 17 декабря 2025 года, по данным Минобороны, сбито 33 беспилотника: двадцать — над \
                Краснодарским краем. Остальные тринадцать уничтожены над Чёрным морем.
                """).has("RU-KDA", 20).hasSea("Black Sea", 13).hasTotal(33).doubtsNothing();
    }

    @Test
    void russianTheLastIsOne() {
        read("""
                В ночь на 4 декабря 2025 года уничтожено 8 БПЛА: пять над Брянской областью, два над Калужской. \
                Последний сбили над Смоленской областью.
                """).has("RU-BRY", 5).has("RU-KLU", 2).has("RU-SMO", 1).hasTotal(8).doubtsNothing();
    }

    @Test
    void anotherOneAndAnotherOneEachAreLines() {
        read("""
                Минобороны сообщило, что ночью 21 июля 2025 года над Московской областью сбиты три беспилотника, ещё \
                один — над Калужской областью и ещё по одному — над Тульской и Рязанской областями. Всего их было \
                шесть.
                """)
                .has("RU-MOS", 3)
                .has("RU-KLU", 1)
                .hasEach(1, "RU-TUL", "RU-RYA")
                .hasTotal(6);
    }
}
