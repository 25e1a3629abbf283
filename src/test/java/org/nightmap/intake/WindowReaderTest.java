package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Window;

/** Every shape that the shipped reports have, with begin and end worked out by hand. */
class WindowReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            с 23:00 мск 4 марта до 07:00 мск 5 марта                  | 2026-03-05 | 2026-03-04T23:00 | 2026-03-05T07:00
            С 23:30 мск 3 ноября по 7:00 мск 4 ноября                 | 2025-11-04 | 2025-11-03T23:30 | 2025-11-04T07:00
            с 20.00 мск 1 августа до 04.40 мск 2 августа              | 2025-08-02 | 2025-08-01T20:00 | 2025-08-02T04:40
            с 23:00 31 октября до 07:00 1 ноября                      | 2025-11-01 | 2025-10-31T23:00 | 2025-11-01T07:00
            с 21:00 29 августа 2025 года до 7:00 30 августа 2025 года | 2025-08-30 | 2025-08-29T21:00 | 2025-08-30T07:00
            с 20 часов 10 июня до 7 часов 11 июня                     | 2025-06-11 | 2025-06-10T20:00 | 2025-06-11T07:00
            с 8 вечера 1 июня до 2 часов ночи 2 июня                  | 2025-06-02 | 2025-06-01T20:00 | 2025-06-02T02:00
            с 23:00 16 октября ... до 7:00 следующего дня             | 2025-10-17 | 2025-10-16T23:00 | 2025-10-17T07:00
            с 22:55 субботы до 06:00 воскресенья                      | 2025-08-17 | 2025-08-16T22:55 | 2025-08-17T06:00
            29 августа с полуночи до 06:00 (мск)                      | 2025-08-29 | 2025-08-29T00:00 | 2025-08-29T06:00
            С полуночи до 05:00 мск                                   | 2025-09-10 | 2025-09-10T00:00 | 2025-09-10T05:00
            с 20.30 мск до 7.00 мск                                   | 2025-07-14 | 2025-07-13T20:30 | 2025-07-14T07:00
            C 23:20 мск 30.07 до 04:00 мск 31.07                      | 2025-07-31 | 2025-07-30T23:20 | 2025-07-31T04:00
            од 23.30 3. новембра до 7 4. новембра                     | 2025-11-04 | 2025-11-03T23:30 | 2025-11-04T07:00
            desde la medianoche hasta las 06:30                       | 2025-09-07 | 2025-09-07T00:00 | 2025-09-07T06:30
            midnight to 6:00 a.m. MSK                                 | 2025-09-16 | 2025-09-16T00:00 | 2025-09-16T06:00
            21:50 to 05:20 MSK                                        | 2025-07-27 | 2025-07-26T21:50 | 2025-07-27T05:20
            8:00 p.m. to 7:00 a.m. MSK                                | 2025-06-20 | 2025-06-19T20:00 | 2025-06-20T07:00
            08:00 p.m. August 17 to 06:00 a.m. August 18 MSK          | 2025-08-18 | 2025-08-17T20:00 | 2025-08-18T06:00
            11 p.m. August 21 to 07:00 a.m. August 22 MSK             | 2025-08-22 | 2025-08-21T23:00 | 2025-08-22T07:00
            11:00 p.m. December 24 to 7:00 a.m. MSK                   | 2025-12-25 | 2025-12-24T23:00 | 2025-12-25T07:00
            11:00 p.m. January 6 to 7:00 a.m. January 7 (as TASS has it) | 2026-01-07 | 2026-01-06T23:00 | 2026-01-07T07:00
            23:40 22 July to 7:00 23 July MSK                         | 2025-07-23 | 2025-07-22T23:40 | 2025-07-23T07:00
            23:00 on 14 December to 07:00 on 15 December MSK          | 2025-12-15 | 2025-12-14T23:00 | 2025-12-15T07:00
            с 23:00 31 декабря до 7:00 1 января                       | 2026-01-01 | 2025-12-31T23:00 | 2026-01-01T07:00
            """)
    void aNightEndsOnItsMorning(String written, LocalDate morning, LocalDateTime from, LocalDateTime to) {
        assertThat(WindowReader.read(written, ReportKind.NIGHT, morning)).contains(new Window(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAY     | 12 октября с 09:40 мск до 12:00 мск       | 2025-10-12 | 2025-10-12T09:40 | 2025-10-12T12:00
            DAY     | 28 февраля с 8 до 14 часов                | 2026-02-28 | 2026-02-28T08:00 | 2026-02-28T14:00
            DAY     | 13 марта с 7 до 8 утра                    | 2026-03-13 | 2026-03-13T07:00 | 2026-03-13T08:00
            DAY     | 24 октября с 7.00 мск до 8.00 мск         | 2025-10-24 | 2025-10-24T07:00 | 2025-10-24T08:00
            DAY     | 3:00 to 8:00 pm MSK                       | 2025-10-28 | 2025-10-28T15:00 | 2025-10-28T20:00
            DAY     | December 23, 9:00 a.m. to 2:00 p.m. MSK   | 2025-12-23 | 2025-12-23T09:00 | 2025-12-23T14:00
            DAY     | January 10, 9 a.m. to 4:00 p.m. MSK       | 2026-01-10 | 2026-01-10T09:00 | 2026-01-10T16:00
            DAY     | October 1, 13.00 to 17.00 MSK             | 2025-10-01 | 2025-10-01T13:00 | 2025-10-01T17:00
            EVENING | 4 to 10 pm MSK                            | 2025-07-21 | 2025-07-21T16:00 | 2025-07-21T22:00
            EVENING | 18 ноября между 13:00 и 23:00 мск         | 2025-11-18 | 2025-11-18T13:00 | 2025-11-18T23:00
            EVENING | 28 августа с 21:00 до полуночи            | 2025-08-28 | 2025-08-28T21:00 | 2025-08-29T00:00
            EVENING | с 20:00 до 23:00                          | 2025-09-02 | 2025-09-02T20:00 | 2025-09-02T23:00
            EVENING | 20:00 to 23:00 MSK ("on Friday")          | 2025-10-28 | 2025-10-28T20:00 | 2025-10-28T23:00
            CUMULATIVE | с 20:00 мск 21 января до 07:00 мск 22 января | 2026-01-22 | 2026-01-21T20:00 | 2026-01-22T07:00
            """)
    void anotherStatementBeginsOnItsDay(
            ReportKind kind, String written, LocalDate day, LocalDateTime from, LocalDateTime to) {
        assertThat(WindowReader.read(written, kind, day)).contains(new Window(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NIGHT      | after 8:00 p.m. MSK on May 25                 | 2025-05-26
            NIGHT      | from 8 p.m. MSK on May 25                     | 2025-05-26
            NIGHT      | вечер и ночь                                  | 2025-05-21
            NIGHT      | ночь и утро 17 марта                          | 2024-03-17
            NIGHT      | восемь часов                                  | 2025-12-14
            NIGHT      | ten hours 24-25 April                         | 2025-04-25
            NIGHT      | ночное время; 32 за 20:00-7:00                | 2026-01-07
            CUMULATIVE | night as a whole; 141 of them 23:00 to 07:00  | 2025-12-14
            CUMULATIVE | past day                                      | 2025-10-25
            CUMULATIVE | с 20:00 до 7:00                               | 2025-10-25
            DAY        | January 10, morning                           | 2026-01-10
            DAY        | 28 октября                                    | 2025-10-28
            EVENING    | 6 мая после 18.40 мск                         | 2025-05-06
            NIGHT      | ''                                            | 2025-10-25
            NIGHT      | с 25:00 до 7:00                               | 2025-10-25
            NIGHT      | 13:00 a.m. to 7:00 p.m.                       | 2025-10-25
            DAY        | 11 to 8 pm                                    | 2025-10-25
            """)
    void wordsWithoutBeginAndEndAreNoWindow(ReportKind kind, String written, LocalDate listed) {
        assertThat(WindowReader.read(written, kind, listed)).isEmpty();
    }

    /** 2025-09-13-kommersant prints August for September: which of the two is wrong is not ours to decide. */
    @Test
    void aDayThatIsNotTheStatementsIsNotUnderstood() {
        assertThat(WindowReader.read(
                        "с 23:00 мск 12 августа до 6:00 мск 13 августа (месяц напечатан неверно)",
                        ReportKind.NIGHT,
                        LocalDate.of(2025, 9, 13)))
                .isEmpty();
        assertThat(WindowReader.read(
                        "с 22:55 субботы до 06:00 воскресенья", ReportKind.NIGHT, LocalDate.of(2025, 8, 18)))
                .isEmpty();
    }

    @Test
    void twoStatementsThatShareANightDoNotOverlap() {
        LocalDate morning = LocalDate.of(2025, 5, 25);
        Window first = WindowReader.read("8:00 p.m. May 24 to 00:00 May 25 MSK", ReportKind.NIGHT, morning)
                .orElseThrow();
        Window second = WindowReader.read("00:00 to 07:00 MSK May 25", ReportKind.NIGHT, morning)
                .orElseThrow();
        assertThat(first).isEqualTo(new Window(morning.minusDays(1).atTime(20, 0), morning.atStartOfDay()));
        assertThat(second).isEqualTo(new Window(morning.atStartOfDay(), morning.atTime(7, 0)));
        assertThat(first.overlaps(second)).isFalse();
    }
}
