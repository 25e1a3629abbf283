package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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

    @Test
    void anotherMinistryIsAnotherAuthority() {
        ReadStatement.read(
                        "In the night to 28 June 2026, the Defence Ministry said, nine drones were shot down over Dagestan. The Interior Ministry"
                                + " of Dagestan spoke of six drones destroyed in the republic.")
                .has("RU-DA", 9)
                .hasNoTotal();
        ReadStatement.read(
                        "В ночь на 27 октября 2026 года, по данным Минобороны, над Чувашией сбиты пять беспилотников. В МЧС по Чувашии говорят"
                                + " о трёх сбитых.")
                .has("RU-CU", 5)
                .hasNoTotal();
    }

    @Test
    void aRegionBeforeItsHeadsName() {
        ReadStatement.read(
                        "В ночь на 5 ноября 2026 года над Калужской областью сбиты четыре беспилотника. Глава Смоленщины Василий Анохин"
                                + " насчитал над областью 12 аппаратов.")
                .has("RU-KLU", 4)
                .has("RU-SMO", 12)
                .hasNoTotal();
        ReadStatement.read(
                        "Губернатор Владимир Иванов сообщил, что в ночь на 5 ноября 2026 года сбиты три беспилотника над Тульской областью.")
                .has("RU-TUL", 3)
                .hasNoTotal();
    }
}
