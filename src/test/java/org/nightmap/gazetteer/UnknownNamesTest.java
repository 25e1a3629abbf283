package org.nightmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that is not known stays unknown; what is like it is offered and never chosen. */
class UnknownNamesTest {

    private final Gazetteer gazetteer = ShippedGazetteer.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belarus Oblast",
                "Republic of Crimes",
                "Покровская область",
                "Волгодская область",
                "Bryanks Region",
                "Азовская область",
                "Atlantis",
                "Region",
                "область",
                "the border areas",
                "Kursk Region and Bryansk Region",
                "Rostov Veliky monastery",
                "12",
                ""
            })
    void aNameThatIsNotKnownStaysUnknown(String written) {
        assertThat(gazetteer.resolve(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bryanks Region        | Bryansk Oblast
            Briansk Region        | Bryansk Oblast
            Belgrod Oblast        | Belgorod Oblast
            Voronej region        | Voronezh Oblast
            Krasnodarr Krai       | Krasnodar Krai
            Belgord Region        | Belgorod Oblast
            Krasnodar Territorry  | Krasnodar Krai
            Бряснкой областью     | Bryansk Oblast
            Воронежкой областью   | Voronezh Oblast
            Tatarsatn             | Tatarstan
            Republic of Crimes    | Crimea
            Smolenks              | Smolensk Oblast
            Волгодская область    | Volgograd Oblast
            Волгодская область    | Vologda Oblast
            Белгородкая область   | Belgorod Oblast
            Ворнежской областью   | Voronezh Oblast
            Калужкой областью     | Kaluga Oblast
            Красндарским краем    | Krasnodar Krai
            Покровская область    | Pskov Oblast
            Чёрнго моря           | Black Sea
            """)
    void whatAMisspellingMayMeanIsOffered(String written, String candidate) {
        assertThat(gazetteer.nearest(written, 6))
                .extracting(place -> place.name().en())
                .contains(candidate);
    }

    @Test
    void theCountryIsOfferedForBelarusOblast() {
        assertThat(gazetteer.nearest("Belarus Oblast", 5))
                .extracting(place -> place.name().en())
                .contains("Belarus");
    }

    @Test
    void theMostAlikeComesFirst() {
        assertThat(gazetteer.nearest("Bryanks Region", 3).getFirst().region()).isEqualTo("RU-BRY");
        assertThat(gazetteer.nearest("Volgogrd Oblast", 3).getFirst().region()).isEqualTo("RU-VGG");
        assertThat(gazetteer.nearest("Белгродская область", 3).getFirst().region())
                .isEqualTo("RU-BEL");
    }

    @Test
    void noMoreThanAskedForAreOfferedAndNoneTwice() {
        List<Place> offered = gazetteer.nearest("Кирская область", 4);

        assertThat(offered).hasSizeLessThanOrEqualTo(4);
        assertThat(offered).extracting(Place::region).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsOfferedWhereNothingIsAlike() {
        assertThat(gazetteer.nearest("Xanadu-upon-Thames", 5)).isEmpty();
    }
}
