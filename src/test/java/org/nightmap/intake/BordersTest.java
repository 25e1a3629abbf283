package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** What lies between regions is none of them alone: a count there is one of all of them. */
class BordersTest {

    @Test
    void overTwoNamesWrittenAsOneIsJoint() {
        read("In the night to 3 May 2026 nine drones were shot down over the Rostov–Voronezh border and four over Tula Region.")
                .hasJoint(9, "RU-ROS", "RU-VOR")
                .has("RU-TUL", 4)
                .hasNoTotal()
                .doubts(IssueCode.JOINT_COUNT);
        read("Overnight four drones fell over Tula Region. Nine more were shot down over the Kursk/Bryansk border.")
                .has("RU-TUL", 4)
                .hasJoint(9, "RU-KRS", "RU-BRY")
                .hasNoTotal()
                .doubts(IssueCode.JOINT_COUNT);
    }

    @Test
    void onTheBorderBetweenIsJoint() {
        read("""
                In the night to 3 May 2026 air defences downed four drones over the Tula Region and nine on the border \
                between the Rostov and Voronezh regions.
                """).has("RU-TUL", 4).hasJoint(9, "RU-ROS", "RU-VOR").hasNoTotal();
        read("""
                Overnight air defences downed four drones over the Tula Region, nine at the junction of the Kursk, \
                Oryol and Bryansk regions and two between Kaluga Region and Smolensk Region. In all, 15 were destroyed.
                """)
                .has("RU-TUL", 4)
                .hasJoint(9, "RU-KRS", "RU-ORL", "RU-BRY")
                .hasJoint(2, "RU-KLU", "RU-SMO")
                .hasTotal(15)
                .doubts(IssueCode.JOINT_COUNT);
        read("Overnight four drones fell over Tula Region and nine on Kursk Region's border with Bryansk Region.")
                .has("RU-TUL", 4)
                .hasJoint(9, "RU-KRS", "RU-BRY")
                .hasNoTotal();
    }

    @Test
    void whereTheyMeetIsJoint() {
        read("Overnight 20 drones were shot down: 11 over Tula Region and nine over the Rostov and Voronezh border.")
                .has("RU-TUL", 11)
                .hasJoint(9, "RU-ROS", "RU-VOR")
                .hasTotal(20);
        read("Ночью сбито 20 беспилотников: 11 над Тульской областью и девять там, где Курская область граничит с Брянской.")
                .has("RU-TUL", 11)
                .hasJoint(9, "RU-KRS", "RU-BRY")
                .hasTotal(20);
    }

    @Test
    void naGranitseIsJoint() {
        read("В ночь на 3 мая 2026 года сбито четыре БПЛА над Тульской областью и девять — на границе Ростовской и Воронежской областей.")
                .has("RU-TUL", 4)
                .hasJoint(9, "RU-ROS", "RU-VOR")
                .hasNoTotal()
                .doubts(IssueCode.JOINT_COUNT);
        read("Ночью четыре беспилотника сбили над Тульской областью, ещё девять — на границе Ростовской области с Воронежской.")
                .has("RU-TUL", 4)
                .hasJoint(9, "RU-ROS", "RU-VOR")
                .hasNoTotal();
        read("""
                Ночью 15 беспилотников сбили: четыре — над Тульской областью, девять — на стыке Курской, Орловской и \
                Брянской областей, два — между Калужской и Смоленской областями.
                """)
                .has("RU-TUL", 4)
                .hasJoint(9, "RU-KRS", "RU-ORL", "RU-BRY")
                .hasJoint(2, "RU-KLU", "RU-SMO")
                .hasTotal(15);
    }

    @Test
    void nothingIsSaidOfTheOtherSide() {
        read("Overnight four drones fell over Tula Region and nine over Kursk Region, near the border with Bryansk Region.")
                .has("RU-TUL", 4)
                .has("RU-KRS", 9)
                .hasNoTotal()
                .doubtsNothing();
        read("Ночью четыре беспилотника сбили над Тульской областью, ещё девять — над Курской областью, у границы с Брянской.")
                .has("RU-TUL", 4)
                .has("RU-KRS", 9)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void nearABorderAloneIsNoRegionForCertain() {
        read("Overnight 13 drones were shot down: four over Tula Region, nine near the border with Bryansk Region.")
                .has("RU-TUL", 4)
                .hasTotal(13)
                .doubts(IssueCode.SUM_BELOW_TOTAL);
        read("Ночью сбили 13 беспилотников: четыре — над Тульской областью, девять — на границе с Брянской областью.")
                .has("RU-TUL", 4)
                .hasTotal(13)
                .doubts(IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void noneOnABorderIsNotNoneInItsRegions() {
        read("Overnight 13 drones were shot down: four over Tula Region, none over the Kursk–Bryansk border, nine over Oryol Region.")
                .has("RU-TUL", 4)
                .has("RU-ORL", 9)
                .hasTotal(13);
    }

    @Test
    void borderRegionsAreRegions() {
        read("Overnight 13 drones were shot down: four over Tula Region, nine over the Kursk and Bryansk border regions.")
                .has("RU-TUL", 4)
                .hasJoint(9, "RU-KRS", "RU-BRY")
                .hasTotal(13);
        read("Overnight 13 drones were shot down: Kursk–4, Bryansk–9.")
                .has("RU-KRS", 4)
                .has("RU-BRY", 9)
                .hasTotal(13)
                .doubtsNothing();
    }
}
