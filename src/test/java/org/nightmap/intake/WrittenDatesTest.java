package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.gazetteer.Tokenizer;

/** Dates as texts write them: month and day, after a colon the year where it is written. */
class WrittenDatesTest {

    private static final StatementWords WORDS =
            new StatementWords(ShippedFiles.ofTheProduct().get(StatementWords.FILE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 25 October                             | 10-25
            on 25 October 2025                        | 10-25:2025
            on the 25th of October, 2025              | 10-25:2025
            on the twenty-fifth of October            | 10-25
            October the 25th                          | 10-25
            October 25, 2025                          | 10-25:2025
            Oct. 25                                   | 10-25
            25 Sept. 2025                             | 09-25:2025
            October 24-25, 2025                       | 10-24:2025 10-25:2025
            the 24th and 25th of October              | 10-24 10-25
            24/25 October 2025                        | 10-24:2025 10-25:2025
            31 December to 1 January                  | 12-31 01-01
            October 24 until 7 a.m. on October 25     | 10-24 10-25
            25.10.2025                                | 10-25:2025
            25.10.25                                  | 10-25:2025
            24/25.10.2025                             | 10-24:2025 10-25:2025
            2025-10-25                                | 10-25:2025
            2025-10-25T07:41:00                       | 10-25:2025
            10/25/2025                                | 10-25:2025
            25/10/2025                                | 10-25:2025
            25 октября                                | 10-25
            25 октября 2025 года                      | 10-25:2025
            25 окт. 2025 г.                           | 10-25:2025
            двадцать пятого октября                   | 10-25
            на двадцать пятое октября                 | 10-25
            к тридцатому октября                      | 10-30
            с 24 на 25 октября                        | 10-24 10-25
            с 24-го на 25-е октября                   | 10-24 10-25
            с 31 декабря на 1 января                  | 12-31 01-01
            9–15 мая 2026 года                        | 05-09:2026 05-15:2026
            8 марта                                   | 03-08
            1 мая                                     | 05-01
            в ночь на 25.10                           | 10-25
            с 24 на 25.10.2025                        | 10-24:2025 10-25:2025
            """)
    void aDateIsReadInEveryForm(String text, String dates) {
        assertThat(read(text)).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource({
        "at 23.00",
        "from 20.10 to 04.40",
        "12 may have been lost",
        "they march 20 kilometres",
        "In October 25 drones were lost",
        "31 November",
        "29 February 2025",
        "31 июня",
        "https://example.org/2025/10/25/",
        "drones-2025-10-25-tula",
        "price of 25.10",
        "192.168.10.25",
        "the second wave",
    })
    void whatOnlyLooksLikeADateIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static String read(String text) {
        return new WrittenDates(WORDS, Tokenizer.tokens(text))
                .all().stream()
                        .map(date ->
                                date.day().toString().substring(2) + (date.year() == null ? "" : ":" + date.year()))
                        .collect(Collectors.joining(" "));
    }
}
