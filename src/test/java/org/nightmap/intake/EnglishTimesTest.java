package org.nightmap.intake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.report.ReportKind;

/**
 * What English texts say of their time, read on 1 December 2026. 25 October 2025 is a Saturday. A slash between spaces is the end
 * of a line.
 */
class EnglishTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the night to 25 October 2025, 12 drones were shot down over Tula Region.                                      | 2025-10-25
            Twelve drones were shot down over Tula Region in the night to Saturday, 25 October 2025.                         | 2025-10-25
            On the night of 24 to 25 October 2025 air defences destroyed 12 drones over Tula Region.                         | 2025-10-25
            On the night of October 24-25, 2025, air defenses destroyed 12 drones over Tula Region.                          | 2025-10-25
            Overnight into 25 October 2025 air defences downed 12 drones over Tula Region.                                   | 2025-10-25
            In the night from 24th to 25th October 2025, 12 drones were downed over Tula Region.                             | 2025-10-25
            The night of 24/25 October 2025: 12 drones shot down over Tula Region.                                           | 2025-10-25
            Between dusk on 24 October and dawn on 25 October 2025, 12 drones were shot down over Tula Region.                | 2025-10-25
            In the early hours of 25 October 2025 air defences shot down 12 drones over Tula Region.                         | 2025-10-25
            Twelve drones were shot down over Tula Region overnight, the ministry said early on Saturday, 25 October 2025.   | 2025-10-25
            Twelve drones were shot down overnight over Tula Region, it was reported on the morning of 25 October 2025.      | 2025-10-25
            During the night to the twenty-fifth of October 2025, 12 drones were downed over Tula Region.                    | 2025-10-25
            During the night to October the 25th, 2025, 12 drones were downed over Tula Region.                              | 2025-10-25
            In the night to 25.10.2025, 12 drones were shot down over Tula Region.                                           | 2025-10-25
            In the night to 2025-10-25, 12 drones were shot down over Tula Region.                                           | 2025-10-25
            In the night to 25 Oct. 2025, 12 drones were shot down over Tula Region.                                         | 2025-10-25
            MOSCOW, Oct 25, 2025 (Agency) - Russian forces shot down 12 drones overnight over Tula Region.                   | 2025-10-25
            MOSCOW, 25 October 2025. /TASS/. Last night 12 drones were shot down over Tula Region.                           | 2025-10-25
            MOSCOW, October 25, 2025 - Twelve drones were downed over Tula Region overnight into Saturday.                   | 2025-10-25
            MOSCOW, October 25, 2025 - Twelve drones were downed over Tula Region in the night from Friday to Saturday.      | 2025-10-25
            25 October 2025 / Twelve drones were shot down over Tula Region last night.                                      | 2025-10-25
            Published: 25.10.2025 07:41 / Twelve drones were shot down over Tula Region overnight.                           | 2025-10-25
            Drones over Tula / Posted on Saturday, 25 October 2025, 07:41 / Twelve drones were downed last night over Tula Region. | 2025-10-25
            2025-10-25T07:41:00 / Twelve drones were downed over Tula Region last night.                                     | 2025-10-25
            07:41, 25 October 2025 / Twelve drones were downed over Tula Region last night.                                  | 2025-10-25
            Twelve drones were shot down over Tula Region in the night to 1 January 2026.                                    | 2026-01-01
            On the night of 31 December to 1 January 2026 twelve drones were shot down over Tula Region.                     | 2026-01-01
            On the night of December 31, 2025 to January 1, 2026, twelve drones were shot down over Tula Region.             | 2026-01-01
            MOSCOW, January 1, 2026 - In the night of 31 December-1 January 12 drones were shot down over Tula Region.        | 2026-01-01
            In the night to 29 February 2024, 12 drones were shot down over Tula Region.                                     | 2024-02-29
            In the night to 1 March 2025, 12 drones were shot down over Tula Region. The night before, to 28 February, there were three.             | 2025-03-01
            By Jane Roe in Tula, 25 October 2025 / Twelve drones were shot down over Tula Region overnight.                  | 2025-10-25
            In the night to 25 October 2025, 12 drones were shot down over Tula Region. / Photo: a fire in Ryazan, 3 June 2024. | 2025-10-25
            In the night to 25 October 2025, 12 drones were shot down over Tula Region. The refinery was built on 3 March 1998. | 2025-10-25
            Published: 25 October 2025 / Updated: 26 October 2025 / Twelve drones were shot down over Tula Region in the night to 25 October. | 2025-10-25
            """)
    void aNightThatTheTextSays(String text, String morning) {
        ReadTimes.assertSaid(text, morning, ReportKind.NIGHT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on the night of a day: the one that begins or the one that ends  | On the night of October 24, 2025, 12 drones were shot down over Tula Region.
            overnight on a day                                               | Overnight on 25 October 2025 twelve drones were shot down over Tula Region.
            no year                                                          | In the night to 25 October 12 drones were shot down over Tula Region.
            no year, abbreviated                                             | MOSCOW, Oct. 25 - Twelve drones were shot down over Tula Region overnight.
            a record's year is not the night's                               | In the night to 25 October 12 drones were shot down over Tula Region. The most so far were 524, on 7 May 2025.
            only a weekday                                                   | Twelve drones were shot down over Tula Region overnight into Saturday.
            only "last night"                                                | Twelve drones were shot down over Tula Region last night.
            only a time of day                                               | This morning 12 drones were shot down over Tula Region before dawn.
            dateline against text                                            | MOSCOW, October 23, 2025 - In the night to 25 October 2025 12 drones were shot down over Tula Region.
            dateline long after the night                                    | MOSCOW, October 28, 2025 - In the night to 25 October 2025 12 drones were shot down over Tula Region.
            weekday against date                                             | In the night to Monday, 25 October 2025, 12 drones were shot down over Tula Region.
            weekday against dateline                                         | MOSCOW, October 25, 2025 - Twelve drones were downed over Tula Region overnight into Thursday.
            an impossible day                                                | In the night to 31 November 2025 twelve drones were shot down over Tula Region.
            an impossible day beside a dateline                              | MOSCOW, 1 December 2025 - In the night to 31 November twelve drones were shot down over Tula Region.
            29 February of a common year                                     | In the night to 29 February 2025 twelve drones were shot down over Tula Region.
            day and month may be exchanged                                   | In the night to 10/11/2025 twelve drones were shot down over Tula Region.
            a day to come                                                    | In the night to 25 October 2027 twelve drones were shot down over Tula Region.
            two nights, neither of them the day of publication               | In the night to 25 October 2025 12 drones were shot down over Tula Region. In the night to 20 October 2025 there were seven drones shot down over Tver Region.
            an address alone                                                 | https://example.org/2025/10/25/drones-over-tula / Twelve drones were shot down over Tula Region overnight.
            only the day of a change                                         | Updated 25 October 2025 / Twelve drones were shot down over Tula Region overnight.
            published late in the evening                                    | Published: 25.10.2025 23:50 / Twelve drones were shot down over Tula Region overnight.
            a picture's date                                                 | Twelve drones were shot down over Tula Region overnight. / Photo: the scene in Tula, 25 October 2025
            no word of a night                                               | 25 October 2025 / Twelve drones were shot down over Tula Region.
            an evening, or the first part of a night                         | From 20:00 until midnight on 25 October 2025 twelve drones were shot down over Tula Region.
            the date stands before hours that go over midnight              | 25 October 2025, from 20:00 to 1:00: 12 drones were shot down over Tula Region.
            two nights in one                                               | In the night to 24 and 25 October 2025 twelve drones were shot down over Tula Region.
            more nights than one                                            | In the three nights to 25 October 2025, 60 drones were shot down over Tula Region.
            a night and a morning                                           | During the night and morning of 25 October 2025 twelve drones were shot down over Tula Region.
            from midnight to noon                                           | From midnight to noon on 25 October 2025, 12 drones were shot down over Tula Region.
            told before the hours are over                                  | Published: 25.10.2025 07:00 / From 8:00 to 20:00 twelve drones were shot down over Tula Region.
            the night that begins on a day                                  | In the night that began on 24 October 2025, 12 drones were shot down over Tula Region.
            the hour of an evening                                          | The raid began at 22:40 on 24 October 2025; 12 drones were shot down over Tula Region overnight.
            neither date nor kind                                            | Twelve drones were shot down over Tula Region.
            night by the word, day by the hours                              | Overnight to 25 October 2025, between 9:00 a.m. and 3:00 p.m., 12 drones were shot down over Tula Region.
            the evening before, called a night                               | Overnight, from 6 p.m. on October 24 to 7 a.m. on October 25, 2025, 12 drones were shot down over Tula Region.
            yesterday                                                        | MOSCOW, October 25, 2025 - Twelve drones were shot down yesterday during the night over Tula Region.
            told on another day                                              | MOSCOW, October 26, 2025 - Twelve drones were shot down over Tula Region overnight, the Defence Ministry said on Saturday.
            """)
    void aTimeThatAPersonHasToLookAt(String why, String text) {
        ReadTimes.assertAsked(text, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Between 8 a.m. and 6 p.m. on 25 October 2025, 12 drones were shot down over Tula Region.                         | 2025-10-25 | DAY
            On October 25, 2025, between eight in the morning and six in the evening Moscow time, 12 drones were shot down.  | 2025-10-25 | DAY
            During the day on 25 October 2025 twelve drones were shot down over Tula Region.                                 | 2025-10-25 | DAY
            25 October 2025 / This afternoon 12 drones were shot down over Tula Region.                                      | 2025-10-25 | DAY
            MOSCOW, October 25, 2025 - Twelve drones were shot down over Tula Region during the day yesterday, the ministry said. | 2025-10-24 | DAY
            On the evening of 25 October 2025 twelve drones were shot down over Tula Region.                                 | 2025-10-25 | EVENING
            From 8 p.m. to 11 p.m. Moscow time on 25 October 2025 twelve drones were shot down over Tula Region.             | 2025-10-25 | EVENING
            On 25 October 2025, between eight and ten in the evening, 12 drones were shot down over Tula Region.             | 2025-10-25 | EVENING
            In the past 24 hours, up to 9 a.m. on 25 October 2025, 112 drones were shot down over Tula Region.               | 2025-10-25 | CUMULATIVE
            Over the past week, from 19 to 25 October 2025, 512 drones were shot down over Tula Region.                      | 2025-10-25 | CUMULATIVE
            In the past week, October 19-25, 2025, 512 drones were shot down over Tula Region.                               | 2025-10-25 | CUMULATIVE
            In the evening of 24 October and the night to 25 October 2025 twelve drones were shot down over Tula Region.     | 2025-10-25 | CUMULATIVE
            From 9 a.m. on 24 October to 9 a.m. on 25 October 2025, 112 drones were shot down over Tula Region.              | 2025-10-25 | CUMULATIVE
            From 10 a.m. on 24 October to 7 a.m. on 25 October 2025, 112 drones were shot down over Tula Region.             | 2025-10-25 | CUMULATIVE
            """)
    void aStatementThatIsNoNights(String text, String day, ReportKind kind) {
        ReadTimes.assertSaid(text, day, kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the night to 25 October 2025, 12 drones were shot down over Tula Region.                                      | FULL    | -
            From 11 p.m. Moscow time on October 24 until 7 a.m. on October 25, 2025, 12 drones were shot down.               | FULL    | 2025-10-24T23:00 2025-10-25T07:00
            From 11 p.m. Moscow time on October 24, 2025 until 7 a.m., 12 drones were shot down over Tula Region.            | FULL    | 2025-10-24T23:00 2025-10-25T07:00
            In the night to 25 October 2025, from 23:00 to 07:00 Moscow time, 12 drones were shot down over Tula Region.     | FULL    | 2025-10-24T23:00 2025-10-25T07:00
            In the night to 25 October 2025, from eleven at night until seven in the morning, 12 drones were shot down.      | FULL    | 2025-10-24T23:00 2025-10-25T07:00
            From 8 p.m. GMT on October 24 to 4 a.m. GMT on October 25, 2025, overnight, 12 drones were shot down over Tula Region. | FULL | 2025-10-24T23:00 2025-10-25T07:00
            In the night to 25 October 2025, from midnight to 6 a.m., 12 drones were shot down over Tula Region.             | PART    | 2025-10-25T00:00 2025-10-25T06:00
            In the night to 25 October 2025, between 1:15 and 4:30 a.m., 12 drones were shot down over Tula Region.          | PART    | 2025-10-25T01:15 2025-10-25T04:30
            In the night to 25 October 2025, 12 drones have been shot down over Tula Region since midnight.                  | UNKNOWN | -
            In the night to 25 October 2025, 12 drones were shot down over Tula Region in three hours.                       | UNKNOWN | -
            In the night to 25 October 2025, 12 drones had been shot down over Tula Region as of 3 a.m.                      | UNKNOWN | -
            In the first half of the night to 25 October 2025, 12 drones were shot down over Tula Region.                    | UNKNOWN | -
            In the night to 25 October 2025, from 11 p.m. Kyiv time to 6 a.m., 12 drones were shot down over Tula Region.    | UNKNOWN | -
            In the night to 25 October 2025, by 3 a.m., 12 drones had been shot down over Tula Region.                       | UNKNOWN | -
            In the night to 25 October 2025, 12 drones were shot down over Tula Region after midnight.                       | UNKNOWN | -
            In the night to 25 October 2025, 12 drones were shot down over Tula Region. Flights were halted from 01:00 to 03:00. | FULL | -
            Night tally to 25 October 2025: 12 drones. Window: 00:00 to 05:00 MSK.                                           | PART    | 2025-10-25T00:00 2025-10-25T05:00
            """)
    void theHoursSayHowMuchOfTheNight(String text, String coverage, String window) {
        ReadTimes.assertCoverage(text, coverage, window);
    }
}
