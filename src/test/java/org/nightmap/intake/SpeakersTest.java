package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry counted 40. Governor Ivan Sorokin said nine fell. He said that no one was hurt.     | -++
            Governor Ivan Sorokin reported nine. The ministry gave 40. Sorokin thanked the crews.             | +-+
            Губернатор сообщил о девяти. Он уточнил, что все сбиты. Минобороны насчитало 40.                  | ++-
            Nine fell in the region. Another nine fell in the sea.                                            | --
            """)
    void aTitleOpensAnotherAuthoritysWordsAndAPronounContinuesThem(String text, String others) {
        Prose prose = CutText.of(text);
        Speakers speakers = new Speakers(prose);

        assertThat(prose.sentences().stream()
                        .map(sentence -> speakers.areOthersIn(sentence) ? "+" : "-")
                        .collect(Collectors.joining()))
                .isEqualTo(others);
    }
}
