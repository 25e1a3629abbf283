package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nine over Moscow Region, including seven heading towards Moscow   | seven
            nine over Moscow Region, seven of which were bound for Moscow     | seven
            ten over Kursk Region (three near Rylsk, two near Lgov)           | three two
            девять над Подмосковьем, в том числе семь, летевших на Москву     | семь
            Tula had 29 and Bryansk 25 of these                               | ''
            40 drones, including nine over Tula                               | ''
            Tula Region (12), Kaluga Region (9)                               | ''
            """)
    void aPartIsMarkedByWordsOrStandsInBracketsAfterACountedPlace(String text, String parts) {
        Prose prose = CutText.of(text);
        Sentence sentence = prose.sentences().getFirst();
        List<ReadNumber> counts = prose.numbers().stream()
                .filter(number -> number.role() != NumberRole.MEASURE)
                .toList();
        ElementReader.Found found = new ElementReader(prose).read(sentence, counts, prose.places());

        assertThat(new SubCounts(prose, new OtherTimes(prose.words(), prose.tokens()))
                        .in(sentence, found.elements(), found.destinations(), false).keySet().stream()
                                .map(count -> CutText.words(prose, count.first(), count.end()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }
}
