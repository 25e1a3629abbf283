package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Moscow the city, the oblast, the ministry's region of both, and the drones that were on their way there. */
class MoscowTest {

    @Test
    void includingSevenHeadingTowardsMoscowIsAPartAndNotAdded() {
        read("""
                Air defence systems destroyed 38 Ukrainian drones overnight on 25 October 2025: 20 over the Rostov \
                Region, nine over the Moscow Region, including seven heading towards Moscow, and nine over the \
                Bryansk Region.
                """)
                .has("RU-ROS", 20)
                .has("RU-MOS", 9)
                .covering("RU-MOW")
                .ofWhich(7)
                .has("RU-BRY", 9)
                .hasTotal(38)
                .doubtsNothing();
    }

    @Test
    void enRouteToMoscowIsAPart() {
        read("""
                On the night to 24 December 2025 the ministry's tally was 41: 30 over the Bryansk Region, 11 over \
                the Moscow Region, five of them en route to Moscow.
                """)
                .has("RU-BRY", 30)
                .has("RU-MOS", 11)
                .covering("RU-MOW")
                .ofWhich(5)
                .hasTotal(41)
                .doubtsNothing();
    }

    @Test
    void moscowBoundIsAPart() {
        read("""
                Overnight into 10 January 2026 air defence crews shot down 33 UAVs: 21 over the Kaluga Region and 12 \
                over the Moscow Region, including eight Moscow-bound ones.
                """)
                .has("RU-KLU", 21)
                .has("RU-MOS", 12)
                .covering("RU-MOW")
                .ofWhich(8)
                .hasTotal(33)
                .doubtsNothing();
    }

    @Test
    void flyingTowardAndHeadedForMoscowAreParts() {
        read("""
                A total of 28 drones were shot down overnight on 7 March 2026: 15 over the Moscow Region, of which \
                three were flying toward Moscow, and 13 over the Tula Region.
                """)
                .has("RU-MOS", 15)
                .covering("RU-MOW")
                .ofWhich(3)
                .has("RU-TUL", 13)
                .hasTotal(28)
                .doubtsNothing();
        read("""
                A total of 26 drones were shot down overnight on 8 March 2026: 16 over the Moscow Region (including \
                two that were headed for Moscow) and ten over the Tula Region.
                """)
                .has("RU-MOS", 16)
                .covering("RU-MOW")
                .ofWhich(2)
                .has("RU-TUL", 10)
                .hasTotal(26)
                .doubtsNothing();
    }

    @Test
    void letevshihNaMoskvuIsAPart() {
        read("""
                В течение прошедшей ночи на 27 октября 2025 года уничтожено 193 БПЛА: 47 — над Брянской областью, 42 \
                — над Калужской, 64 — над Тульской, 40 — над Московским регионом, в том числе 34, летевших на \
                Москву.
                """)
                .has("RU-BRY", 47)
                .has("RU-KLU", 42)
                .has("RU-TUL", 64)
                .has("RU-MOS", 40)
                .covering("RU-MOW")
                .ofWhich(34)
                .hasTotal(193)
                .doubtsNothing();
    }

    @Test
    void ofWhich34FlewToTheCapitalIsAPart() {
        read("""
                За ночь на 27 октября 2025 года над столичным регионом сбили 40 дронов, 34 из которых летели на \
                Москву. Ещё 47 уничтожены над Брянской областью. Всего — 87.
                """)
                .has("RU-MOS", 40)
                .covering("RU-MOW")
                .ofWhich(34)
                .has("RU-BRY", 47)
                .hasTotal(87);
    }

    @Test
    void ofThemFortySixWereHeadedForTheCapital() {
        read("""
                В ночь на 16 марта 2026 года уничтожено 145 беспилотников: 53 над Московским регионом, из них 46 \
                направлялись к столице, 92 над Брянской областью.
                """)
                .has("RU-MOS", 53)
                .covering("RU-MOW")
                .ofWhich(46)
                .has("RU-BRY", 92)
                .hasTotal(145)
                .doubtsNothing();
    }

    @Test
    void aPartMayStandBeforeItsRegion() {
        read("""
                В новогоднюю ночь на 1 января 2026 года сбито 30 БПЛА. Пять дронов, летевших на Москву, — в числе \
                девяти, уничтоженных над Московским регионом. 21 беспилотник сбит над Калужской областью.
                """)
                .has("RU-MOS", 9)
                .covering("RU-MOW")
                .ofWhich(5)
                .has("RU-KLU", 21)
                .hasTotal(30);
    }

    @Test
    void aPartWithoutANumberChangesNothing() {
        read("""
                Ночью 30 октября 2025 года сбито 17 БПЛА: шесть — над Московским регионом, включая летевшие на \
                Москву, 11 — над Тульской областью.
                """).has("RU-MOS", 6).covering("RU-MOW").has("RU-TUL", 11).hasTotal(17);
    }

    @Test
    void aPartAfterASharedCountLeavesTheCountsAsTheyAre() {
        read("""
                За ночь на 25 августа 2025 года уничтожено 23 БПЛА: девять — над Брянской областью, по семь — над \
                Калужской областью и Московским регионом, в том числе шесть, летевших на Москву.
                """)
                .has("RU-BRY", 9)
                .hasEach(7, "RU-KLU", "RU-MOS")
                .covering("RU-MOW")
                .ofWhich(6)
                .hasTotal(23);
    }

    @Test
    void aPartThatIsToldAsOverTheCapitalIsStillAPart() {
        read("""
                В ночь на 11 декабря 2025 года над Подмосковьем сбиты 40 беспилотников, в том числе 32 — над \
                столицей. 12 аппаратов перехвачены над Калужской областью, итого 52.
                """).has("RU-MOS", 40).ofWhich(32).has("RU-KLU", 12).hasTotal(52);
    }

    @Test
    void sevenTowardsMoscowWithoutTheirRegionAreDoubted() {
        read("""
                Twenty drones were shot down over the Rostov Region overnight on 25 October 2025. Air defences also \
                took out seven of the drones heading toward Moscow Oblast.
                """).has("RU-ROS", 20).has("RU-MOS", 7).hasNoTotal().doubts(IssueCode.ORPHAN_SUB_COUNT);
    }

    @Test
    void cityAndOblastHaveTheirOwnCounts() {
        read("""
                In the night to 24 January 2025 air defences destroyed 121 drones over 13 regions: 92 over the \
                Bryansk, Ryazan, Kursk, Saratov and Rostov regions taken together, 20 over the Moscow Oblast and \
                nine over the city of Moscow.
                """)
                .hasJoint(92, "RU-BRY", "RU-RYA", "RU-KRS", "RU-SAR", "RU-ROS")
                .has("RU-MOS", 20)
                .has("RU-MOW", 9)
                .hasTotal(121);
    }

    @Test
    void cityAndOblastAreKeptApartInRussian() {
        read("""
                Ночью 24 января 2025 года сбито 19 беспилотников: шесть — над Москвой, десять — над Московской \
                областью и три — над Тульской.
                """)
                .has("RU-MOW", 6)
                .has("RU-MOS", 10)
                .has("RU-TUL", 3)
                .hasTotal(19)
                .doubtsNothing();
    }

    @Test
    void onlyTheMinistrysRegionIncludesTheCity() {
        read("За ночь на 7 октября 2025 года сбито 5 БПЛА над Московским регионом.")
                .has("RU-MOS", 5)
                .covering("RU-MOW")
                .hasNoTotal();
        read("За ночь на 18 октября 2025 года сбито 5 БПЛА над столичным регионом.")
                .has("RU-MOS", 5)
                .covering("RU-MOW")
                .hasNoTotal();
        read("За ночь на 10 января 2026 года сбито 5 БПЛА над Московской областью.")
                .has("RU-MOS", 5)
                .hasNoTotal();
        read("За ночь на 1 ноября 2025 года сбито 5 БПЛА в Подмосковье.")
                .has("RU-MOS", 5)
                .hasNoTotal();
        read("Overnight on 10 January 2026 five drones were shot down over Moscow Oblast.")
                .has("RU-MOS", 5)
                .hasNoTotal();
        read("Overnight on 10 January 2026 five drones were shot down over the Moscow Region.")
                .has("RU-MOS", 5)
                .covering("RU-MOW")
                .hasNoTotal();
    }

    @Test
    void sevastopolAsAPartOfCrimeaIsNotAdded() {
        read("""
                В ночь на 13 марта 2026 года уничтожено 58 дронов: 34 — над Крымом, в том числе 13 — над \
                Севастополем, 24 — над Краснодарским краем.
                """).has("UA-43", 34).ofWhich(13).has("RU-KDA", 24).hasTotal(58).doubtsNothing();
    }

    @Test
    void theMinistrysRegionInTheNominativeIsNotTheCity() {
        read("""
                За ночь на 25 октября 2025 года сбито 37 БПЛА: Татарстан — 10; Московский регион — 27, в том числе \
                26, летевших на Москву.
                """)
                .has("RU-TA", 10)
                .has("RU-MOS", 27)
                .covering("RU-MOW")
                .ofWhich(26)
                .hasTotal(37);
        read("""
                Overnight into 25 October 2025, 37 drones: Tatarstan – 10; Moscow Region – 27, including 26 heading \
                towards Moscow.
                """)
                .has("RU-TA", 10)
                .has("RU-MOS", 27)
                .covering("RU-MOW")
                .ofWhich(26)
                .hasTotal(37);
    }
}
