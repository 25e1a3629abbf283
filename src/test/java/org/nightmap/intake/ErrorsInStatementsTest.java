package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** What is wrong in a statement is read as it stands, and doubted where the text itself shows that it is wrong. */
class ErrorsInStatementsTest {

    @Test
    void ofTwoTotalsTheOneThatTheLinesAddUpToIsTaken() {
        read("""
                Силы ПВО уничтожили за ночь 32 беспилотника

                В Минобороны сообщили, что в ночь на 8 октября 2025 года над регионами России сбито 53 БПЛА: 21 — \
                над Белгородской областью, 20 — над Брянской, 12 — над Курской.
                """)
                .has("RU-BEL", 21)
                .has("RU-BRY", 20)
                .has("RU-KRS", 12)
                .hasTotal(53)
                .doubts(IssueCode.CONFLICTING_TOTALS);
    }

    @Test
    void ofTwoEnglishTotalsTheOneThatTheLinesAddUpToIsTaken() {
        read("""
                Overnight into 13 May 2024 air defences destroyed 31 drones, local media wrote. The ministry's count \
                is 27 drones: 16 over the Belgorod Region, seven over Crimea and four over the Kursk Region.
                """)
                .has("RU-BEL", 16)
                .has("UA-43", 7)
                .has("RU-KRS", 4)
                .hasTotal(27)
                .doubts(IssueCode.CONFLICTING_TOTALS);
    }

    @Test
    void anEarlyFigureThatWasRaisedIsNotTheTotal() {
        read("""
                An initial report spoke of 93 drones, but the ministry later raised the figure: 142 were shot down \
                in the night to 20 July 2025, 115 over the Bryansk Region and 27 over the Moscow Oblast.
                """).has("RU-BRY", 115).has("RU-MOS", 27).hasTotal(142);
    }

    @Test
    void whereARegionWasDroppedTheRestIsUnattributed() {
        // 20 + 15 + 9 = 44 of 55
        read("""
                В ночь на 10 января 2026 года уничтожено 55 БПЛА: 20 — над Белгородской областью, 15 — над \
                Волгоградской, девять — над Крымом.
                """)
                .has("RU-BEL", 20)
                .has("RU-VGG", 15)
                .has("UA-43", 9)
                .hasTotal(55)
                .doubts(IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void whereADigitIsTooHighTheExcessIsDoubted() {
        // 62 + 15 + 9 = 86 of 76
        read("""
                Overnight on 25 November 2025 air defences destroyed 76 drones: 62 over the Rostov Region, 15 over \
                the Krasnodar Territory and nine over the Black Sea.
                """)
                .has("RU-ROS", 62)
                .has("RU-KDA", 15)
                .hasSea("Black Sea", 9)
                .hasTotal(76)
                .doubts(IssueCode.SUM_ABOVE_TOTAL);
    }

    @Test
    void aWrongPlaceWithTheRightSumIsReadAsItStands() {
        read("""
                В ночь на 6 октября 2025 года сбито 45 БПЛА: 32 — над Чёрным морем, восемь — над Ростовской \
                областью, пять — над Нижегородской.
                """)
                .hasSea("Black Sea", 32)
                .has("RU-ROS", 8)
                .has("RU-NIZ", 5)
                .hasTotal(45)
                .doubtsNothing();
    }

    @Test
    void aRegionThatIsNamedTwiceIsTwoLinesAndDoubted() {
        read("""
                За ночь на 1 ноября 2025 года сбито 38 БПЛА: 18 — над Воронежской областью, 12 — над Белгородской, \
                восемь — над Воронежской.
                """)
                .has("RU-VOR", 18)
                .has("RU-BEL", 12)
                .has("RU-VOR", 8)
                .hasTotal(38)
                .doubts(IssueCode.DUPLICATE_PLACE);
        read("""
                Overnight into 27 October 2025, 38 drones were shot down: 18 over the Voronezh Region, 12 over the \
                Belgorod Region and eight over the Voronezh Region.
                """)
                .has("RU-VOR", 18)
                .has("RU-BEL", 12)
                .has("RU-VOR", 8)
                .hasTotal(38)
                .doubts(IssueCode.DUPLICATE_PLACE);
    }

    @Test
    void aMisprintedRussianRegionStaysUnknown() {
        read("""
                В ночь на 14 декабря 2025 года сбито 30 БПЛА: 19 — над Тверской областью, семь — над Покровской \
                областью, четыре — над Новгородской.
                """)
                .has("RU-TVE", 19)
                .hasUnknown("Покровской областью", 7)
                .has("RU-NGR", 4)
                .hasTotal(30)
                .doubts(IssueCode.UNMATCHED_PLACE);
    }

    @Test
    void aMisprintedEnglishRegionStaysUnknown() {
        read("""
                Overnight into 7 January 2026 air defences downed 32 drones: 23 over the Belgorod Region and nine \
                over the Republic of Crimes.
                """)
                .has("RU-BEL", 23)
                .hasUnknown("Republic of Crimes", 9)
                .hasTotal(32)
                .doubts(IssueCode.UNMATCHED_PLACE);
    }

    @Test
    void twoItemsThatWereFusedLeaveTheSumShort() {
        // "11 over Kaluga, six over Tula" became one item without the six
        read("""
                В ночь на 21 августа 2025 года уничтожено 49 БПЛА: 21 — над Ростовской областью, 11 — над Калужской \
                и Тульской областями, 11 — над Воронежской.
                """)
                .has("RU-ROS", 21)
                .hasJoint(11, "RU-KLU", "RU-TUL")
                .has("RU-VOR", 11)
                .hasTotal(49)
                .doubts(IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void theDateIsReadAsItIsWritten() {
        // the weekday contradicts it: 28 October 2025 was a Tuesday
        read("""
                On Wednesday, 28 October 2025, the ministry reported that 26 drones had been shot down overnight: 17 \
                over the Kaluga Region and nine over the Bryansk Region.
                """).has("RU-KLU", 17).has("RU-BRY", 9).hasTotal(26).isOfNight("2025-10-28");
    }

    @Test
    void aGovernorsFigureOfARegionThatTheMinistryCountsIsNoLine() {
        read("""
                Губернатор Андрей Клычков заявил, что над Орловской областью сбито семь дронов. Минобороны сообщило \
                об уничтожении в ночь на 25 ноября 2025 года 31 БПЛА: 20 — над Брянской областью и 11 — над \
                Орловской.
                """).has("RU-BRY", 20).has("RU-ORL", 11).hasTotal(31);
    }

    @Test
    void aGovernorsFigureThatStandsAloneIsALineAndDoubted() {
        read("""
                The ministry said 50 drones were downed overnight into 25 October 2025: 22 over the Rostov Region \
                and 17 over the Bryansk Region. Smolensk governor Vasily Anokhin said 11 drones had been shot down \
                over his region, the Smolensk Region.
                """)
                .has("RU-ROS", 22)
                .has("RU-BRY", 17)
                .has("RU-SMO", 11)
                .hasTotal(50)
                .doubts(IssueCode.OTHER_AUTHORITY);
    }
}
