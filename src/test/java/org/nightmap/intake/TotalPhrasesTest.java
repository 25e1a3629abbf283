package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nine over Tula and three over Kaluga, 12 in all      | 12
            nine over Tula, for a total of 12                    | 12
            девять над Тулой и три над Калугой, итого 12         | 12
            12 drones: nine over Tula and three over Kaluga      | 12
            12 уничтоженных за ночь: девять над Тулой            | 12
            of 37 drones nineteen were over Tula                 | 37
            12 in total over Tula                                | ''
            over Tula 12 drones: no one was hurt                 | ''
            nine over Tula and three over Kaluga                 | ''
            """)
    void aNumberIsATotalByTheWordsBesideIt(String text, String totals) {
        Prose prose = CutText.of(text);
        List<ReadNumber> counts = prose.numbers().stream()
                .filter(number -> number.role() != NumberRole.MEASURE)
                .toList();
        List<Element> elements = new ElementReader(prose)
                .read(prose.sentences().getFirst(), counts, prose.places())
                .elements();

        assertThat(new TotalPhrases(prose)
                        .among(elements).stream()
                                .map(count -> CutText.words(prose, count.first(), count.end()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(totals);
    }
}
