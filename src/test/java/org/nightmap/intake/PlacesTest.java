package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            over the Tula and Moscow regions                 | Tula=RU-TUL Moscow regions=RU-MOS
            over Belarus Oblast                              | Belarus Oblast=?
            Vladimir Putin spoke                             | ''
            over Ust-Labinsk                                 | Ust-Labinsk=?
            над Курской и Волгодской — 11                    | Курской=RU-KRS Волгодской=?
            над акваториями Чёрного и Азовского морей        | Чёрного=sea Азовского морей=sea
            в Курской АЭС                                    | Курской=RU-KRS
            """)
    void knownNamesAndWhatIsWrittenLikeOneArePlaces(String text, String places) {
        Prose prose = CutText.of(text);

        assertThat(prose.places().stream()
                        .map(place -> CutText.words(prose, place.first(), place.end()) + "=" + meaning(place))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    private static String meaning(NamedPlace named) {
        return named.place() == null
                ? "?"
                : named.place().region() == null
                        ? named.place().kind().name().toLowerCase(java.util.Locale.ROOT)
                        : String.valueOf(named.place().region());
    }
}
