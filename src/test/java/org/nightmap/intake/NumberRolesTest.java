package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nine drones, four missiles and 30 people       | DRONES WEAPONS THINGS
            a 54-year-old man at 23:00 on 25 October 2025  | MEASURE MEASURE MEASURE MEASURE MEASURE
            an S-400 hit within 10 km                      | MEASURE MEASURE
            a total of 40                                  | DRONES
            between five and six in the morning            | MEASURE
            nine over Tula and the other six               | BARE BARE
            сбито 12 БПЛА, ещё 7 — над Тулой               | DRONES BARE
            три последних — над Тулой                      | BARE
            пострадали двое, ни одного погибшего           | MEASURE MEASURE
            one of its three processing units stopped      | MEASURE MEASURE
            две из своих пяти установок                    | MEASURE MEASURE
            six of its 12 drones                           | BARE DRONES
            9 единиц техники                               | THINGS
            в ночь с 24 на 25 октября                      | MEASURE MEASURE
            """)
    void theWordsAroundANumberSayWhatItCounts(String text, String roles) {
        assertThat(CutText.of(text).numbers().stream()
                        .map(number -> number.role().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(roles);
    }

    @Test
    void noDroneIsHalved() {
        ReadStatement.read(
                        "За ночь на 7 июня 2026 года сбиты 12 беспилотников над Курской областью. Дольше всего, три с половиной часа,"
                                + " ограничения действовали в Волгограде.")
                .has("RU-KRS", 12)
                .hasNoTotal()
                .doubtsNothing();
        ReadStatement.read(
                        "In the night to 28 June 2026 nine drones were shot down over Tula Region. For longest, six and a half hours,"
                                + " restrictions were in force in Kursk Region.")
                .has("RU-TUL", 9)
                .hasNoTotal();
    }
}
