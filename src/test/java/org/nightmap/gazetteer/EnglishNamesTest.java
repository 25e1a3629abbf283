package org.nightmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English names, with and without the words for what a region is and which part of it is meant. */
class EnglishNamesTest {

    private final Gazetteer gazetteer = ShippedGazetteer.open();

    @ParameterizedTest
    @CsvSource({
        "Belgorod, RU-BEL",
        "Bryansk, RU-BRY",
        "Kursk, RU-KRS",
        "Smolensk, RU-SMO",
        "Lipetsk, RU-LIP",
        "Pskov, RU-PSK",
        "Kaluga, RU-KLU",
        "Tula, RU-TUL",
        "Tver, RU-TVE",
        "Oryol, RU-ORL",
        "Ryazan, RU-RYA",
        "Yaroslavl, RU-YAR",
        "Rostov, RU-ROS",
        "Volgograd, RU-VGG",
        "Nizhny Novgorod, RU-NIZ",
        "Leningrad, RU-LEN",
        "Sverdlovsk, RU-SVE",
        "Chelyabinsk, RU-CHE"
    })
    void anOblastIsKnownByEveryWordForIt(String name, String region) {
        for (String form : List.of(
                "%s Oblast", "%s oblast", "%s Region", "%s region", "the %s Region", "%s Province", "%s", "%s's")) {
            assertThat(gazetteer.resolve(form.formatted(name)).map(Place::region))
                    .as(form, name)
                    .hasValue(region);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Krasnodar Krai            | RU-KDA
            Krasnodar Territory       | RU-KDA
            Krasnodar Region          | RU-KDA
            Krasnodar Kray            | RU-KDA
            Kuban                     | RU-KDA
            Stavropol Territory       | RU-STA
            Perm Krai                 | RU-PER
            Altai Territory           | RU-ALT
            Altai Republic            | RU-AL
            Republic of Adygea        | RU-AD
            Adyghea Republic          | RU-AD
            the Republic of Tatarstan | RU-TA
            Tatarstan Region          | RU-TA
            Bashkiria                 | RU-BA
            Bashkortostan             | RU-BA
            Chechen Republic          | RU-CE
            Chechnya                  | RU-CE
            Udmurt Republic           | RU-UD
            North Ossetia             | RU-SE
            North Ossetia-Alania      | RU-SE
            Kabardino-Balkaria        | RU-KB
            Mari El                   | RU-ME
            Republic of Crimea        | UA-43
            Crimea                    | UA-43
            the Crimean peninsula     | UA-43
            the city of Sevastopol    | UA-40
            St. Petersburg            | RU-SPE
            Orel Region               | RU-ORL
            Orlov region              | RU-ORL
            Khanty-Mansi Autonomous Okrug | RU-KHM
            """)
    void otherRegionsAreKnownByTheirNames(String written, String region) {
        assertThat(gazetteer.resolve(written).map(Place::region)).hasValue(region);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bryansk and Kursk regions            | RU-BRY, RU-KRS
            the Rostov, Tula and Kaluga Oblasts  | RU-ROS, RU-TUL, RU-KLU
            Krasnodar and Stavropol territories  | RU-KDA, RU-STA
            """)
    void severalNamesShareANoun(String text, String regions) {
        assertThat(gazetteer.mentions(Tokenizer.tokens(text)))
                .extracting(mention -> mention.place().region())
                .containsExactly(regions.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the territory of the Kursk Region",
                "over the Kursk Region",
                "border areas of Kursk Region",
                "the bordering Kursk Region",
                "western Kursk Region",
                "the south of the Kursk Region",
                "the airspace over the Kursk Region",
                "northeastern part of Kursk Oblast",
                "Kursk Region (border areas)",
                "территорией Курской области",
                "над территорией Курской области",
                "приграничными районами Курской области",
                "в небе над Курской областью",
                "в воздушном пространстве Курской области",
                "западной частью Курской области",
                "Курская область (приграничье)"
            })
    void wordsThatSayWhichPartIsMeantMakeNoDifference(String written) {
        assertThat(gazetteer.resolve(written).map(Place::region)).hasValue("RU-KRS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the waters of the Black Sea",
                "Black Sea waters",
                "off the Black Sea coast",
                "the northwestern part of the Black Sea",
                "the north-western Black Sea",
                "акваторией Чёрного моря",
                "над водами Чёрного моря",
                "северо-западной частью Чёрного моря"
            })
    void theWatersOfASeaAreTheSea(String written) {
        assertThat(gazetteer.resolve(written).map(place -> place.name().en())).hasValue("Black Sea");
    }

    @Test
    void occupiedCrimeaIsCrimea() {
        assertThat(gazetteer.resolve("occupied Crimea").map(Place::region)).hasValue("UA-43");
        assertThat(gazetteer.resolve("temporarily occupied Crimea").map(Place::region))
                .hasValue("UA-43");
    }

    @ParameterizedTest
    @CsvSource({
        "Belgorodskaya oblast, RU-BEL",
        "Kurskaya Oblast, RU-KRS",
        "Ryazanskaya region, RU-RYA",
        "Lipetskaya oblast, RU-LIP",
        "Tulskaya oblast, RU-TUL",
        "Voronezhskoy oblast, RU-VOR",
        "Krasnodarskiy kray, RU-KDA",
        "Krasnodarsky krai, RU-KDA",
        "Stavropolskij kraj, ",
        "Belgorodskaya, "
    })
    void aRussianAdjectiveInLatinLettersIsKnownWithItsNoun(String written, String region) {
        assertThat(gazetteer.resolve(written).map(Place::region)).isEqualTo(Optional.ofNullable(region));
    }

    @ParameterizedTest
    @CsvSource({
        "Волгогр, обл, RU-VGG",
        "Белг, обл, RU-BEL",
        "Ставр, край, RU-STA",
        "Volg, reg, RU-VGG",
        "Крас, край, ",
        "Кур, обл, ",
        "Крас, обл, ",
        "Во, обл, "
    })
    void aShortenedNameIsThatOfTheOnlyRegionWhoseNameBeginsSo(String letters, String type, String region) {
        assertThat(gazetteer.shortened(letters, type).map(Place::region)).isEqualTo(Optional.ofNullable(region));
    }
}
