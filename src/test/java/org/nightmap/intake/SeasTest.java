package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Counts over seas, whatever the words around a sea's name. */
class SeasTest {

    @Test
    void theWatersOfASeaAreTheSea() {
        read("""
                Overnight on 18 August 2025 air defences shot down 23 drones: 13 over the Volgograd Region, seven \
                over the waters of the Black Sea and three over the waters of the Sea of Azov.
                """)
                .has("RU-VGG", 13)
                .hasSea("Black Sea", 7)
                .hasSea("Sea of Azov", 3)
                .hasTotal(23)
                .doubtsNothing();
    }

    @Test
    void blackSeaWatersAndTheBareNameAreTheSea() {
        read("""
                Overnight into 25 December 2025 a total of 19 UAVs were destroyed: 15 over Crimea and four over \
                Black Sea waters.
                """).has("UA-43", 15).hasSea("Black Sea", 4).hasTotal(19).doubtsNothing();
        read("""
                Overnight into 3 September 2025 a total of 12 UAVs were destroyed: ten over Crimea and two over the \
                Black Sea.
                """).has("UA-43", 10).hasSea("Black Sea", 2).hasTotal(12).doubtsNothing();
    }

    @Test
    void akvatoriyaAndVodyAreTheSea() {
        read("""
                Ночью 17 декабря 2025 года сбито 24 БПЛА: 15 — над акваторией Чёрного моря, шесть — над водами \
                Азовского моря, три — над Крымом.
                """)
                .hasSea("Black Sea", 15)
                .hasSea("Sea of Azov", 6)
                .has("UA-43", 3)
                .hasTotal(24)
                .doubtsNothing();
    }

    @Test
    void twoSeasMayShareTheNounAndTheNumber() {
        read("""
                В ночь на 22 сентября 2025 года уничтожено 20 дронов: 16 — над Краснодарским краем, по два — над \
                Чёрным и Азовским морями.
                """)
                .has("RU-KDA", 16)
                .hasSeaAmongEach("Black Sea", 2)
                .hasSeaAmongEach("Sea of Azov", 2)
                .hasTotal(20)
                .doubtsNothing();
    }

    @Test
    void theSecondSeaMayDropTheNoun() {
        read("""
                За ночь на 26 февраля 2026 года уничтожено 17 беспилотников: 12 — над акваторией Чёрного моря, пять \
                — Азовского.
                """).hasSea("Black Sea", 12).hasSea("Sea of Azov", 5).hasTotal(17).doubtsNothing();
    }

    @Test
    void theCaspianIsASea() {
        read("""
                Overnight on 10 January 2026, fifteen drones were intercepted: nine over the Caspian Sea, four over \
                Dagestan and two over Kalmykia.
                """)
                .hasSea("Caspian Sea", 9)
                .has("RU-DA", 4)
                .has("RU-KL", 2)
                .hasTotal(15)
                .doubtsNothing();
        read("""
                В ночь на 9 декабря 2025 года сбито семь БПЛА: четыре — над Каспийским морем, три — над Чечнёй.
                """).hasSea("Caspian Sea", 4).has("RU-CE", 3).hasTotal(7).doubtsNothing();
    }

    @Test
    void theBlackSeaNearCrimeaIsTheSea() {
        read("""
                В ночь на 11 июня 2025 года перехвачено 15 БПЛА: девять — над Крымом, шесть — над Чёрным морем около \
                Крыма.
                """).has("UA-43", 9).hasSea("Black Sea", 6).hasTotal(15);
        read("""
                Overnight on 11 June 2025, six drones were downed over the Black Sea off the coast of Crimea and \
                nine over the Rostov Region, 15 altogether.
                """).hasSea("Black Sea", 6).has("RU-ROS", 9).hasTotal(15);
    }

    @Test
    void aSeaMayOpenTheList() {
        read("""
                За ночь на 25 ноября 2025 года средства ПВО сбили 216 БПЛА: 116 — над акваторией Чёрного моря, 76 — \
                над Краснодарским краем, 24 — над Крымом.
                """)
                .hasSea("Black Sea", 116)
                .has("RU-KDA", 76)
                .has("UA-43", 24)
                .hasTotal(216)
                .doubtsNothing();
    }

    @Test
    void aSeaMayStandInTheMiddle() {
        read("""
                За ночь на 8 января 2026 года сбито 33 БПЛА: десять над Белгородской областью, восемь над Азовским \
                морем, по пять над Ростовской, Волгоградской и Брянской областями.
                """)
                .has("RU-BEL", 10)
                .hasSea("Sea of Azov", 8)
                .hasEach(5, "RU-ROS", "RU-VGG", "RU-BRY")
                .hasTotal(33)
                .doubtsNothing();
    }

    @Test
    void aSeaMayHaveAClosingSentenceOfItsOwn() {
        read("""
                В ночь на 14 октября 2025 года уничтожено 40 украинских БПЛА. Над Белгородской областью \
                ликвидировали 17 аппаратов, над Воронежской — 13. Оставшиеся десять беспилотников сбили над Чёрным \
                морем.
                """)
                .has("RU-BEL", 17)
                .has("RU-VOR", 13)
                .hasSea("Black Sea", 10)
                .hasTotal(40)
                .doubtsNothing();
    }

    @Test
    void twoSeasWithOneEnglishCountAreJoint() {
        read("""
                Overnight into 2 August 2025, 34 drones were destroyed: 22 over the Rostov Region and 12 over the \
                Black Sea and the Sea of Azov.
                """).has("RU-ROS", 22).hasJoint(12).hasTotal(34).doubts(IssueCode.JOINT_COUNT);
    }
}
