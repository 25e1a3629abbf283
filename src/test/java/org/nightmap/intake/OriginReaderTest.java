package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.report.Publisher;

/** Publisher, address and day of publication of pasted texts; a slash between spaces is the end of a line. */
class OriginReaderTest {

    private static final OriginReader READER = new OriginReader(
            () -> List.of(
                    new Publisher("TASS", Set.of("tass.com")),
                    new Publisher("TASS (ru)", Set.of("tass.ru")),
                    new Publisher("RIA Novosti", Set.of("ria.ru")),
                    new Publisher("Interfax", Set.of("interfax.ru", "interfax.com")),
                    new Publisher("The Moscow Times", Set.of("themoscowtimes.com")),
                    new Publisher("Echo", Set.of())),
            new StatementWords(ShippedFiles.ofTheProduct().get(StatementWords.FILE)),
            Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://tass.com/defense/1741315 / Twelve drones were shot down over Tula Region overnight.              | TASS             | https://tass.com/defense/1741315            | -
            https://tass.ru/armiya-i-opk/123 / Ночью над Тульской областью сбито 12 БПЛА.                            | TASS (ru)        | https://tass.ru/armiya-i-opk/123            | -
            Twelve drones were downed. Source (https://www.interfax.ru/russia/1).                                    | Interfax         | https://www.interfax.ru/russia/1            | -
            MOSCOW, October 25, 2025. /TASS/. Twelve drones were shot down over Tula Region overnight.               | TASS             | -                                           | 2025-10-25
            МОСКВА, 25 октября 2025 года. /ТАСС/. Над Тульской областью за ночь сбито 12 БПЛА.                       | TASS (ru)        | -                                           | 2025-10-25
            МОСКВА, 25 окт 2025 — РИА Новости. Над Тульской областью за ночь сбито 12 БПЛА.                          | RIA Novosti      | -                                           | 2025-10-25
            Москва. 25 октября 2025 года. (ИНТЕРФАКС) - Над Тульской областью за ночь сбито 12 БПЛА.                 | Interfax         | -                                           | 2025-10-25
            Published: 25.10.2025 07:41 / Twelve drones were shot down over Tula Region overnight.                   | -                | -                                           | 2025-10-25T07:41+03:00
            Опубликовано: 25.10.2025 07:41 / Обновлено: 26.10.2025 / За ночь над Тульской областью сбито 12 БПЛА.    | -                | -                                           | 2025-10-25T07:41+03:00
            2025-10-25T07:41:00 / Twelve drones were shot down over Tula Region overnight.                           | -                | -                                           | 2025-10-25T07:41+03:00
            Saturday, October 25, 2025 / Twelve drones were shot down over Tula Region overnight.                    | -                | -                                           | 2025-10-25
            By Jane Roe, 25 October 2025 / Twelve drones were shot down over Tula Region overnight.                  | -                | -                                           | 2025-10-25
            https://example.org/2025/10/25/drones / Twelve drones were shot down over Tula Region overnight.         | -                | https://example.org/2025/10/25/drones       | 2025-10-25
            https://example.org/20251025/drones-5.html / Twelve drones were shot down over Tula Region overnight.    | -                | https://example.org/20251025/drones-5.html  | 2025-10-25
            https://example.org/a-20251399 / Twelve drones were shot down over Tula Region overnight.                | -                | https://example.org/a-20251399              | -
            Interfax, 25 October 2025 / Twelve drones were shot down over Tula Region overnight.                     | Interfax         | -                                           | 2025-10-25
            Twelve drones were shot down over Tula Region overnight. / Source: The Moscow Times                      | The Moscow Times | -                                           | -
            За ночь над Тульской областью сбито 12 БПЛА. / Источник: РИА Новости                                     | RIA Novosti      | -                                           | -
            25 октября 2025, 07:41 / РИА Новости / За ночь над Тульской областью сбито 12 БПЛА.                      | RIA Novosti      | -                                           | 2025-10-25T07:41+03:00
            Twelve drones were downed over Tula Region overnight, Interfax reports, citing the ministry.             | -                | -                                           | -
            TASS, 25 October 2025. Twelve drones were shot down over Tula Region overnight.                          | TASS             | -                                           | 2025-10-25
            The Moscow Times — Twelve drones were shot down over Tula Region overnight.                              | The Moscow Times | -                                           | -
            ТАСС. За ночь над Тульской областью сбито 12 БПЛА.                                                       | TASS (ru)        | -                                           | -
            TASS reports that twelve drones were shot down over Tula Region, says the governor.                      | -                | -                                           | -
            An echo of the night: twelve drones were shot down over Tula Region.                                     | -                | -                                           | -
            See http://[broken and https://ria.ru/20251025/bpla-2050.html, which has it all.                         | RIA Novosti      | https://ria.ru/20251025/bpla-2050.html      | 2025-10-25
            In the night to 25 October 2025 twelve drones were shot down over Tula Region.                           | -                | -                                           | -
            Photo: Tula, 3 June 2024 / In the night to 25 October 2025 twelve drones were shot down.                 | -                | -                                           | -
            """)
    void aPastedTextSaysWhereItComesFrom(String text, String publisher, String url, String published) {
        Origin origin = READER.read(ReadTimes.draft(text));

        assertThat(origin.publisher()).as("publisher").isEqualTo(publisher);
        assertThat(Objects.toString(origin.url(), null)).as("address").isEqualTo(url);
        assertThat(Objects.toString(origin.published(), null)).as("publication").isEqualTo(published);
    }

    /** Moscow is three hours ahead of Greenwich, Kyiv two hours in winter and three in summer, New York four behind in summer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            07:41, 15 April 2026                                  | 2026-04-15T07:41+03:00
            15 April 2026, 07:41                                  | 2026-04-15T07:41+03:00
            15 апреля, 07:41                                      | 2026-04-15T07:41+03:00
            Опубликовано 15.04.2026 в 7:41 МСК                    | 2026-04-15T07:41+03:00
            Опубликовано: 15 апреля 2026 года, 07.41              | 2026-04-15T07:41+03:00
            Published 15 April 2026 at 07:41 (GMT+3)              | 2026-04-15T07:41+03:00
            Published 15 April 2026 at 07:41 Moscow time          | 2026-04-15T07:41+03:00
            Published: April 15, 2026, 7:41 a.m.                  | 2026-04-15T07:41+03:00
            Published: April 15, 2026, 7:41 PM                    | 2026-04-15T19:41+03:00
            Published 15 April 2026 at 04:41 GMT                  | 2026-04-15T07:41+03:00
            Published 15 April 2026 at 00:41 ET                   | 2026-04-15T07:41+03:00
            Published 15 April 2026 at 22:30 (UTC)                | 2026-04-16T01:30+03:00
            Published 15 January 2026 at 06:41 Kyiv time          | 2026-01-15T07:41+03:00
            Опубликовано 15.04.2026 в 7:41 по Киеву               | 2026-04-15T07:41+03:00
            Опубликовано 15.04.2026 в 9:41 (МСК+2)                | 2026-04-15T07:41+03:00
            04:41 GMT, 15 April 2026                              | 2026-04-15T07:41+03:00
            07:41 (GMT+3), 15 April 2026                          | 2026-04-15T07:41+03:00
            Published: 2026-04-15T04:41:00Z                       | 2026-04-15T07:41+03:00
            Published: 2026-04-15T07:41:09+03:00                  | 2026-04-15T07:41+03:00
            Published: 2026-04-15T10:11:09.123+0530               | 2026-04-15T07:41+03:00
            Published 15 April 2026 at 00:00                      | 2026-04-15T00:00+03:00
            Published 15 April 2026                               | 2026-04-15
            Published 15 April 2026 at 7 a.m.                     | 2026-04-15
            Published 15 April 2026 at 24:00                      | 2026-04-15
            Published 15 April 2026, 23:00-07:00                  | 2026-04-15
            23:00–07:00, 15 April 2026                            | 2026-04-15
            Updated: 15 April 2026, 09:12                         | 2026-04-15
            Published: 15 April 2026, updated: 15 April 2026 09:12 | 2026-04-15
            """)
    void aTimeOfPublicationIsMoscowTimeUnlessAnotherZoneIsNamed(String stamp, String published) {
        Origin origin = READER.read(
                ReadTimes.draft(stamp + " / Twelve drones were shot down over Tula Region on April 15 overnight."));

        assertThat(Objects.toString(origin.published(), null)).isEqualTo(published);
        assertThat(origin.unclearTime()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published 15 April 2026 at 07:41 local time          | 07:41 local time
            Published 15 April 2026 at 07:41 (Samara time)       | 07:41 (Samara time)
            Published 15 April 2026 at 07:41 IST                 | 07:41 IST
            Опубликовано 15.04.2026 в 07:41 по местному времени  | 07:41 по местному времени
            Опубликовано 15.04.2026 в 07:41 по Самаре            | 07:41 по Самаре
            Published 15 April 2026 at 07:41 (GMT+40)            | 07:41 (GMT+40)
            """)
    void aTimeOfAZoneThatIsNotClearIsLeftToAPerson(String stamp, String unclear) {
        Origin origin =
                READER.read(ReadTimes.draft(stamp + " / Twelve drones were shot down over Tula Region overnight."));

        assertThat(Objects.toString(origin.published(), null)).isEqualTo("2026-04-15");
        assertThat(origin.unclearTime()).isEqualTo(unclear);
    }
}
