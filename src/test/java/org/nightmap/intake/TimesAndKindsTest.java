package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportKind;

/** What a statement's counts are of: which night, how much of it, or no night at all. */
class TimesAndKindsTest {

    /** The ministry's night is from 23:00 to 07:00; decision 0002 says which hours speak for all of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From 11:00 p.m. Moscow time on April 9 to 7:00 a.m. on April 10, 2025, air defenses destroyed 107 drones over the Kursk Region. | 2025-04-10 | FULL
            Between 11 pm on November 12 and 7 am on November 13, 2025, 130 drones were shot down over the Belgorod Region.                 | 2025-11-13 | FULL
            From 8:15 p.m. Moscow time (5:15 p.m. GMT) on April 9 to 5:30 a.m. on April 10, 2025, 107 drones were downed over Kursk Region.  | 2025-04-10 | FULL
            Between 12:30 a.m. and 4 a.m. Moscow time on April 10, 2025, five drones were shot down over the Kursk Region.                   | 2025-04-10 | PART
            С 23.00 мск 12 ноября до 7.00 мск 13 ноября 2025 года уничтожено 130 БПЛА над Белгородской областью.                             | 2025-11-13 | FULL
            С 23:20 мск 30.07.2025 до 6:00 мск 31.07.2025 уничтожено 32 БПЛА над Волгоградской областью.                                     | 2025-07-31 | FULL
            С 00.00 до 04.30 мск 25 мая 2025 года дежурными средствами ПВО уничтожено 40 БПЛА над Тульской областью.                         | 2025-05-25 | PART
            """)
    void theHoursSayWhichNightAndHowMuchOfIt(String text, String night, Coverage coverage) {
        read(text).isOfNight(night).speaksFor(coverage);
    }

    @Test
    void aNightFromSaturdayToSundayWithItsDateIsThatNight() {
        read("""
                В ночь с субботы на воскресенье, 17 августа 2025 года, силы ПВО сбили 46 беспилотников: 28 — над \
                Белгородской областью, 18 — над Нижегородской.
                """).has("RU-BEL", 28).has("RU-NIZ", 18).hasTotal(46).isOfNight("2025-08-17");
    }

    @Test
    void aNightOfWhichOnlyTheWeekdayIsKnownIsAskedAbout() {
        read("""
                В ночь на вторник дежурными средствами ПВО уничтожено 12 БПЛА: семь над Брянской областью и пять над \
                Калужской.
                """).has("RU-BRY", 7).has("RU-KLU", 5).hasTotal(12).doubts(IssueCode.NIGHT_MISSING);
    }

    @Test
    void twoDatesOfOneNightAreTheNightOfTheLater() {
        read("""
                On the night of November 26-27, 2025, from 11:00 p.m. to 7:00 a.m. Moscow time, 118 UAVs were \
                destroyed: 52 over Crimea, 66 over the Belgorod Region.
                """)
                .has("UA-43", 52)
                .has("RU-BEL", 66)
                .hasTotal(118)
                .isOfNight("2025-11-27")
                .speaksFor(Coverage.FULL);
    }

    @Test
    void aDaytimeStatementIsNotOfTheNight() {
        read("""
                Between 9:00 a.m. and 3:00 p.m. Moscow time on January 5, 2026, air defence systems shot down 50 \
                Ukrainian drones: 23 over the Bryansk Region, 17 over the Belgorod Region and ten over the Kaluga \
                Region.
                """)
                .has("RU-BRY", 23)
                .has("RU-BEL", 17)
                .has("RU-KLU", 10)
                .hasTotal(50)
                .isOf(ReportKind.DAY, "2026-01-05")
                .doubts(IssueCode.NOT_A_NIGHT_STATEMENT);
        read("""
                17 февраля 2026 года с 8.00 до 16.00 мск уничтожено 25 БПЛА: 14 — над Белгородской областью, 11 — \
                над Курской.
                """)
                .has("RU-BEL", 14)
                .has("RU-KRS", 11)
                .hasTotal(25)
                .isOf(ReportKind.DAY, "2026-02-17")
                .doubts(IssueCode.NOT_A_NIGHT_STATEMENT);
    }

    @Test
    void anEveningStatementIsNotOfTheNight() {
        read("""
                On the evening of October 28, 2025, between 6:00 p.m. and 10:00 p.m., 17 drones were downed: 12 over \
                the Bryansk Region and five over the Kaluga Region.
                """)
                .has("RU-BRY", 12)
                .has("RU-KLU", 5)
                .hasTotal(17)
                .isOf(ReportKind.EVENING, "2025-10-28")
                .doubts(IssueCode.NOT_A_NIGHT_STATEMENT);
        read("""
                Вечером 28 октября 2025 года, с 18.00 до 22.00 мск, уничтожено 17 БПЛА: 12 — над Брянской областью, \
                пять — над Калужской.
                """)
                .has("RU-BRY", 12)
                .has("RU-KLU", 5)
                .hasTotal(17)
                .isOf(ReportKind.EVENING, "2025-10-28")
                .doubts(IssueCode.NOT_A_NIGHT_STATEMENT);
    }

    @Test
    void aWholeDayIsCumulative() {
        read("""
                За сутки 25 октября 2025 года силами ПВО сбито 195 беспилотников, в том числе 60 — над Ростовской \
                областью и 135 — над Брянской.
                """)
                .has("RU-ROS", 60)
                .has("RU-BRY", 135)
                .hasTotal(195)
                .isOf(ReportKind.CUMULATIVE, "2025-10-25")
                .doubts(IssueCode.NOT_A_NIGHT_STATEMENT);
        read("""
                Over the past 24 hours, air defence systems shot down 195 drones, the ministry said on 25 October \
                2025: 60 over the Rostov Region and 135 over the Bryansk Region.
                """).has("RU-ROS", 60).has("RU-BRY", 135).hasTotal(195).isOf(ReportKind.CUMULATIVE, "2025-10-25");
    }

    // It is read as a night that a person has to look at, as in English
    @Test
    void nightAndMorningTogetherAreAskedAbout() {
        read("""
                За ночь и утро 13 марта 2024 года уничтожено 58 БПЛА: 33 — над Белгородской областью, 25 — над \
                Воронежской.
                """).has("RU-BEL", 33).has("RU-VOR", 25).hasTotal(58).doubts(IssueCode.NIGHT_MISSING);
    }

    @Test
    void eveningAndNightTogetherAreCumulative() {
        read("""
                За вечер 13 декабря и ночь на 14 декабря 2025 года средства ПВО уничтожили 235 беспилотников: 135 \
                над Белгородской областью и 100 над Ростовской.
                """).has("RU-BEL", 135).has("RU-ROS", 100).hasTotal(235).isOf(ReportKind.CUMULATIVE, "2025-12-14");
    }

    // That the day of the attack's begin is not that of the statement is not read yet
    @Test
    void aTotalSinceTheAttackBeganIsCumulativeAndItsDayAsked() {
        read("""
                Since the massive attack began on the evening of May 20, air defences have destroyed 2,331 drones, \
                the ministry said on May 26, 2025: 1,300 over the Bryansk Region and 1,031 over the Kursk Region.
                """)
                .has("RU-BRY", 1300)
                .has("RU-KRS", 1031)
                .hasTotal(2331)
                .doubts(IssueCode.NIGHT_MISSING, IssueCode.NOT_A_NIGHT_STATEMENT);
    }

    @Test
    void whatIsSaidOfAnotherNightIsNotOfThisOne() {
        read("""
                В ночь на 17 октября 2025 года сбит 61 беспилотник: 41 — над Крымом, 20 — над Брянской областью. \
                Напомним, в ночь на 16 октября над регионами России уничтожили 51 БПЛА: 30 — над Саратовской \
                областью, 21 — над Волгоградской.
                """).has("UA-43", 41).has("RU-BRY", 20).hasTotal(61).isOfNight("2025-10-17");
        read("""
                Overnight into 17 October 2025, 61 drones were shot down: 41 over Crimea and 20 over the Bryansk \
                Region. The night before, 51 had been destroyed, 30 of them over the Saratov Region.
                """).has("UA-43", 41).has("RU-BRY", 20).hasTotal(61).isOfNight("2025-10-17");
    }

    @Test
    void theFoiledAttemptsOf2024AreRead() {
        read("""
                In the night to 23 June 2024, an attempt by the Kiev regime to carry out a terrorist attack with \
                aircraft-type UAVs against facilities in the Russian Federation was foiled. Air defence systems on \
                duty destroyed 16 UAVs over the territory of the Bryansk Region, ten over the Smolensk Region, four \
                over the Lipetsk Region and two over the Tula Region.
                """)
                .has("RU-BRY", 16)
                .has("RU-SMO", 10)
                .has("RU-LIP", 4)
                .has("RU-TUL", 2)
                .hasNoTotal()
                .isOfNight("2024-06-23");
        read("""
                В ночь на 3 февраля 2024 года пресечена попытка киевского режима совершить террористическую атаку \
                беспилотными летательными аппаратами по объектам на территории Российской Федерации. Дежурными \
                средствами ПВО уничтожены четыре БПЛА над территорией Белгородской области и три — над акваторией \
                Чёрного моря.
                """).has("RU-BEL", 4).hasSea("Black Sea", 3).hasNoTotal().isOfNight("2024-02-03");
    }

    @Test
    void whatHadBeenSaidByNoonIsNoDays() {
        read("RYAZAN, 12 May 2026. The governor wrote that air defence had been at work in the night over Ryazan Region. How many drones"
                        + " there were, the Ministry of Defence had not said by noon.")
                .isOfNight("2026-05-12");
        read("By noon on 12 May 2026 five drones were shot down over Ryazan Region.")
                .isOf(ReportKind.DAY, "2026-05-12");
    }

    @Test
    void anAgencyInBracketsAfterItsDay() {
        read("Nov 18, 2026 (Reuters) - Russia's defence ministry said its units destroyed 38 Ukrainian drones overnight over the"
                        + " Krasnodar region. A refinery resumed work on Nov. 2 after a stoppage.")
                .isOfNight("2026-11-18");
    }
}
