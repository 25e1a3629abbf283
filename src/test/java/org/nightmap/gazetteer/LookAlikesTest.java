package org.nightmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are easily taken for each other, and the names of Moscow. */
class LookAlikesTest {

    private final Gazetteer gazetteer = ShippedGazetteer.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Novgorod Region         | RU-NGR
            Veliky Novgorod         | RU-NGR
            Новгородской областью   | RU-NGR
            Великим Новгородом      | RU-NGR
            Nizhny Novgorod Region  | RU-NIZ
            Нижегородской областью  | RU-NIZ
            Нижним Новгородом       | RU-NIZ
            Oryol Region            | RU-ORL
            Орловской областью      | RU-ORL
            Orenburg Region         | RU-ORE
            Оренбургской областью   | RU-ORE
            Volgograd Region        | RU-VGG
            Волгоградской областью  | RU-VGG
            Vologda Region          | RU-VLG
            Вологодской областью    | RU-VLG
            Rostov Region           | RU-ROS
            Ростовской областью     | RU-ROS
            Yaroslavl Region        | RU-YAR
            Ярославской областью    | RU-YAR
            Kursk Region            | RU-KRS
            Курской областью        | RU-KRS
            Kurgan Region           | RU-KGN
            Курганской областью     | RU-KGN
            Samara Region           | RU-SAM
            Самарской областью      | RU-SAM
            Saratov Region          | RU-SAR
            Саратовской областью    | RU-SAR
            Kirov Region            | RU-KIR
            Кировской областью      | RU-KIR
            Krasnodar Territory     | RU-KDA
            Краснодарским краем     | RU-KDA
            Krasnoyarsk Territory   | RU-KYA
            Красноярским краем      | RU-KYA
            Tver Region             | RU-TVE
            Тверской областью       | RU-TVE
            Tula Region             | RU-TUL
            Тульской областью       | RU-TUL
            Tomsk Region            | RU-TOM
            Томской областью        | RU-TOM
            Omsk Region             | RU-OMS
            Омской областью         | RU-OMS
            Altai Krai              | RU-ALT
            Алтайским краем         | RU-ALT
            Altai Republic          | RU-AL
            Республикой Алтай       | RU-AL
            Leningrad Region        | RU-LEN
            Ленинградской областью  | RU-LEN
            Saint Petersburg        | RU-SPE
            Санкт-Петербургом       | RU-SPE
            """)
    void lookAlikesAreKeptApart(String written, String region) {
        assertThat(gazetteer.resolve(written).map(Place::region)).hasValue(region);
    }

    @Test
    void nizhnyNovgorodInATextIsNotNovgorod() {
        assertThat(gazetteer.mentions(Tokenizer.tokens("over Nizhny Novgorod, Novgorod and Nizhny Novgorod Region")))
                .extracting(mention -> mention.place().region())
                .containsExactly("RU-NIZ", "RU-NGR", "RU-NIZ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moscow Region          | RU-MOS | RU-MOW
            the Moscow region      | RU-MOS | RU-MOW
            the capital region     | RU-MOS | RU-MOW
            Московский регион      | RU-MOS | RU-MOW
            московским регионом    | RU-MOS | RU-MOW
            столичным регионом     | RU-MOS | RU-MOW
            столичном регионе      | RU-MOS | RU-MOW
            Moscow Oblast          | RU-MOS | ''
            Московская область     | RU-MOS | ''
            Московской областью    | RU-MOS | ''
            Подмосковьем           | RU-MOS | ''
            в Подмосковье          | RU-MOS | ''
            Moscow                 | RU-MOW | ''
            the city of Moscow     | RU-MOW | ''
            Москвой                | RU-MOW | ''
            городом Москвой        | RU-MOW | ''
            """)
    void theMinistrysRegionIsOblastAndCityAndNoOtherNameIs(String written, String region, String alsoCovers) {
        Place place = gazetteer.resolve(written).orElseThrow();

        assertThat(place.region()).isEqualTo(region);
        assertThat(place.alsoCovers()).isEqualTo(alsoCovers.isEmpty() ? List.of() : List.of(alsoCovers));
        assertThat(gazetteer.alsoCovers(written, region)).isEqualTo(place.alsoCovers());
    }

    /** Of which country, a name file cannot say. */
    @Test
    void theWordForACapitalAloneIsNoName() {
        assertThat(gazetteer.resolve("столица")).isEmpty();
        assertThat(gazetteer.resolve("the capital")).isEmpty();
    }

    @Test
    void aNameCoversNothingOfARegionThatItDoesNotMean() {
        assertThat(gazetteer.alsoCovers("Moscow Region", "RU-MOW")).isEmpty();
        assertThat(gazetteer.alsoCovers("Moscow Region", "RU-TUL")).isEmpty();
        assertThat(gazetteer.alsoCovers("Nowhere", "RU-TUL")).isEmpty();
    }
}
