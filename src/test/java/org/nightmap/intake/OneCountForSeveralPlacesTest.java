package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** One number for several places: so many in each, so many in all of them together, or nobody can tell. */
class OneCountForSeveralPlacesTest {

    @Test
    void oneEachIsOneInEveryPlace() {
        read("""
                Air defences destroyed 18 Ukrainian UAVs overnight into 2 January 2026: 15 over the Bryansk Region \
                and one each over the Kaluga, Tula and Smolensk regions.
                """)
                .has("RU-BRY", 15)
                .hasEach(1, "RU-KLU", "RU-TUL", "RU-SMO")
                .hasTotal(18)
                .doubtsNothing();
    }

    @Test
    void overEachOfTwoIsInEveryPlace() {
        read("""
                On the night of 19-20 August 2025, 42 drones were shot down: 38 over the Voronezh Region, two – over \
                each of the Rostov and Volgograd regions.
                """).has("RU-VOR", 38).hasEach(2, "RU-ROS", "RU-VGG").hasTotal(42).doubtsNothing();
    }

    @Test
    void threeUavsEachAreThreeInEveryPlace() {
        read("""
                Overnight into December 23, 2025, air defense forces downed 29 UAVs: 23 UAVs over the Belgorod \
                Region and 3 UAVs each over Crimea and the Black Sea.
                """)
                .has("RU-BEL", 23)
                .hasEach(3, "UA-43")
                .hasSeaAmongEach("Black Sea", 3)
                .hasTotal(29)
                .doubtsNothing();
    }

    @Test
    void anEachThatOpensTheListGoesToItsOwnPlaces() {
        read("""
                During the night of 1 December 2025 air defences intercepted 32 drones: 11 each over the Belgorod \
                and Bryansk regions, six over the Rostov Region, three over Crimea and one over the Kursk Region.
                """)
                .hasEach(11, "RU-BEL", "RU-BRY")
                .has("RU-ROS", 6)
                .has("UA-43", 3)
                .has("RU-KRS", 1)
                .hasTotal(32)
                .doubtsNothing();
    }

    @Test
    void eachAfterThePlacesIsTheSame() {
        read("""
                The night to 27 July 2025 saw 99 drones shot down: 43 over the Bryansk Region, 38 over the Smolensk \
                Region, and nine over the Kaluga and Volgograd regions each.
                """)
                .has("RU-BRY", 43)
                .has("RU-SMO", 38)
                .hasEach(9, "RU-KLU", "RU-VGG")
                .hasTotal(99)
                .doubtsNothing();
    }

    @Test
    void oneInEachOfTheRegionsIsOneInEvery() {
        read("""
                Seventeen drones were destroyed overnight on 23 November 2025. Fourteen came down in the Ryazan \
                Region, and one in each of the Tula, Tver and Ivanovo regions.
                """)
                .has("RU-RYA", 14)
                .hasEach(1, "RU-TUL", "RU-TVE", "RU-IVA")
                .hasTotal(17)
                .doubtsNothing();
    }

    @Test
    void poIsInEveryPlace() {
        read("""
                В течение ночи на 18 января 2026 года уничтожено 34 БПЛА: 20 – над Белгородской областью, по пять – \
                над Курской и Брянской областями, по два – над Тульской и Калужской.
                """)
                .has("RU-BEL", 20)
                .hasEach(5, "RU-KRS", "RU-BRY")
                .hasEach(2, "RU-TUL", "RU-KLU")
                .hasTotal(34)
                .doubtsNothing();
    }

    @Test
    void poOdnomuGoesToRegionsRepublicsAndASea() {
        read("""
                В ночь на 24 октября 2025 года уничтожено 111 украинских беспилотников: 60 — над Ростовской \
                областью, 46 — над Волгоградской, по одному — над Калужской и Липецкой областями, республиками \
                Адыгея и Калмыкия, а также над акваторией Чёрного моря.
                """)
                .has("RU-ROS", 60)
                .has("RU-VGG", 46)
                .hasEach(1, "RU-KLU", "RU-LIP", "RU-AD", "RU-KL")
                .hasSeaAmongEach("Black Sea", 1)
                .hasTotal(111)
                .doubtsNothing();
    }

    @Test
    void poWithInEachAddedIsTheSame() {
        read("""
                За ночь на 13 ноября 2025 года сбито 130 аппаратов: 90 — над Белгородской областью, по 15 — над \
                Воронежской и Ростовской областями в каждой, по пять в каждой — над Тамбовской и Липецкой.
                """)
                .has("RU-BEL", 90)
                .hasEach(15, "RU-VOR", "RU-ROS")
                .hasEach(5, "RU-TAM", "RU-LIP")
                .hasTotal(130)
                .doubtsNothing();
    }

    @Test
    void poAfterTheDashIsTheSame() {
        read("""
                Ночью 18 января 2026 года сбили 63 беспилотника: Белгородская область — 41, Курская и Брянская \
                области — по 8, Татарстан и Башкирия — по три.
                """)
                .has("RU-BEL", 41)
                .hasEach(8, "RU-KRS", "RU-BRY")
                .hasEach(3, "RU-TA", "RU-BA")
                .hasTotal(63)
                .doubtsNothing();
    }

    @Test
    void poInABulletedListIsTheSame() {
        read("""
                В ночь на 18 октября 2025 года уничтожен 41 беспилотник:
                • 21 — над Ростовской областью
                • по 5 — над Саратовской и Волгоградской областями
                • по 5 — над Самарской и Ульяновской областями
                """)
                .has("RU-ROS", 21)
                .hasEach(5, "RU-SAR", "RU-VGG", "RU-SAM", "RU-ULY")
                .hasTotal(41)
                .doubtsNothing();
    }

    @Test
    void theLastOfAListMayBeOfAnotherKind() {
        read("""
                За ночь на 6 ноября 2025 года перехвачено 30 БПЛА: 15 — над Волгоградской областью, по три — над \
                Воронежской, Ростовской, Белгородской областями, Краснодарским краем и Республикой Мордовия.
                """)
                .has("RU-VGG", 15)
                .hasEach(3, "RU-VOR", "RU-ROS", "RU-BEL", "RU-KDA", "RU-MO")
                .hasTotal(30)
                .doubtsNothing();
    }

    @Test
    void theLastOfAnEnglishListMayBeOfAnotherKind() {
        read("""
                Air defences shot down 76 UAVs overnight into 8 December 2025: 64 over the Saratov Region, and three \
                each over the Rostov, Volgograd and Belgorod regions and the Krasnodar Territory.
                """)
                .has("RU-SAR", 64)
                .hasEach(3, "RU-ROS", "RU-VGG", "RU-BEL", "RU-KDA")
                .hasTotal(76)
                .doubtsNothing();
    }

    @Test
    void whereTheWordEachIsLostTheTotalRestoresIt() {
        // 20 + 11 + 4 × 3 = 43; 20 + 11 + 4 would be 35
        read("""
                В ночь на 12 сентября 2025 года уничтожено 43 БПЛА: 20 — над Брянской областью, 11 — над Смоленской \
                областью, четыре — над Калужской, Тульской и Орловской областями.
                """)
                .has("RU-BRY", 20)
                .has("RU-SMO", 11)
                .hasEach(4, "RU-KLU", "RU-TUL", "RU-ORL")
                .hasTotal(43);
    }

    @Test
    void whereTheWordEachIsLostTheTotalRestoresItInSeveralGroupsAtOnce() {
        // 30 + 2 × 6 + 3 × 2 = 48
        read("""
                Overnight into 17 October 2025 a total of 48 drones were destroyed: 30 over the Crimean peninsula, \
                six over the Kursk and Bryansk regions, and two over the Tula, Kaluga and Ryazan regions.
                """)
                .has("UA-43", 30)
                .hasEach(6, "RU-KRS", "RU-BRY")
                .hasEach(2, "RU-TUL", "RU-KLU", "RU-RYA")
                .hasTotal(48);
    }

    @Test
    void aCountThatTheTotalNeedsOnceIsJoint() {
        // 52 + 13 + 10 = 75
        read("""
                За ночь на 25 ноября 2025 года сбито 75 беспилотников: 52 над Ростовской областью, 13 над \
                Краснодарским краем и 10 над Белгородской и Воронежской областями.
                """)
                .has("RU-ROS", 52)
                .has("RU-KDA", 13)
                .hasJoint(10, "RU-BEL", "RU-VOR")
                .hasTotal(75)
                .doubts(IssueCode.JOINT_COUNT);
    }

    @Test
    void aCountThatIsSaidToBeTogetherIsJointWithoutATotal() {
        read("""
                Overnight into 25 April 2025 air defence crews destroyed 12 drones over the Kursk Region and, taken \
                together, nine over the Belgorod and Bryansk regions.
                """).has("RU-KRS", 12).hasJoint(9, "RU-BEL", "RU-BRY").hasNoTotal().doubts(IssueCode.JOINT_COUNT);
    }

    @Test
    void twoSeasWithOneCountAreJoint() {
        read("""
                Ночью 21 января 2026 года уничтожено 75 беспилотников: 46 — над Краснодарским краем, 18 — над \
                Адыгеей, 11 — над акваториями Азовского и Чёрного морей.
                """).has("RU-KDA", 46).has("RU-AD", 18).hasJoint(11).hasTotal(75).doubts(IssueCode.JOINT_COUNT);
    }

    @Test
    void whereNobodyCanTellTheCountStaysJointAndIsDoubted() {
        read("""
                Ночью 7 июля 2025 года силы ПВО сбили восемь дронов над Курской областью и шесть — над Брянской и \
                Орловской областями.
                """).has("RU-KRS", 8).hasJoint(6, "RU-BRY", "RU-ORL").hasNoTotal().doubts(IssueCode.AMBIGUOUS_EACH);
    }

    @Test
    void whereTheTotalFitsNeitherReadingTheCountIsDoubted() {
        // 12 + 4 = 16, 12 + 2 × 4 = 20; the total is 30
        read("""
                Overnight 30 drones were shot down on 10 September 2025, the ministry reported: 12 over the Kursk \
                Region and four over the Tula and Kaluga regions.
                """)
                .has("RU-KRS", 12)
                .hasJoint(4, "RU-TUL", "RU-KLU")
                .hasTotal(30)
                .doubts(IssueCode.AMBIGUOUS_EACH, IssueCode.SUM_BELOW_TOTAL);
    }
}
