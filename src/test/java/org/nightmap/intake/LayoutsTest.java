package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** The order of counts and places, within a sentence and over several. */
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
    void aPairMayBeSplitOverTwoSentences() {
        read("""
                Уничтожено 105 украинских беспилотников, сообщили в Минобороны утром 28 февраля 2026 года. Основной \
                удар пришёлся на Белгородскую область. Здесь за ночь сбили 71 дрон. 34 аппарата перехвачены над \
                Краснодарским краем.
                """).has("RU-BEL", 71).has("RU-KDA", 34).hasTotal(105);
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
}
