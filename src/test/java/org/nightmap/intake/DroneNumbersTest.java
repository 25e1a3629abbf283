package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DroneNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine drones were shot down over Tula, six over Kaluga.                 | 9 6
            Eight missiles were shot down over Tula, six over Kaluga.              | ''
            Russia launched 95 drones.                                             | ''
            Сбито 27 БПЛА (и две ракеты); четыре — над Липецкой областью.          | 27 4
            Nine drones were shot down; two were wounded.                          | 9
            """)
    void aNumberWithoutANounCountsWhatTheOneBeforeItDoes(String text, String counts) {
        Prose prose = CutText.of(text);
        Sentence sentence = prose.sentences().getFirst();
        DroneNumbers.Found found = new DroneNumbers(
                        prose, new Subject(prose), new OtherTimes(prose.words(), prose.tokens()))
                .in(new OwnPart(sentence, sentence.to(), new BitSet()), false);

        assertThat(found.counts().stream()
                        .map(read -> String.valueOf(read.number().value()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(counts);
    }
}
