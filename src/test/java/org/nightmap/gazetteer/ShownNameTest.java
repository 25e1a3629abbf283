package org.nightmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.language.LocalizedText;

class ShownNameTest {

    /** Standard names in both languages; the seas' are those of the map, {@code atlas/seas.csv}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            акваторией Черного моря | Black Sea | Чёрное море
            Azov Sea waters | Sea of Azov | Азовское море
            Азовским [морями] | Sea of Azov | Азовское море
            Mar de Azov | Sea of Azov | Азовское море
            акваторията на Каспийско море | Caspian Sea | Каспийское море
            Баренцевым морем | Barents Sea | Баренцево море
            морем Лаптевых | Laptev Sea | море Лаптевых
            Беларусью | Belarus | Белоруссия
            Белгородской областью | Belgorod Oblast | Белгородская область
            Краснодарским краем | Krasnodar Krai | Краснодарский край
            Крымом | Crimea | Крым
            Подмосковьем | Moscow Oblast | Московская область
            """)
    void aPlaceIsShownByItsFirstNameInEachLanguage(String written, String english, String russian) {
        assertThat(ShippedGazetteer.open().resolve(written))
                .map(Place::name)
                .hasValue(new LocalizedText(english, russian));
    }

    @Test
    void aLineInOneLanguageIsShownByItInBoth() {
        assertThat(shown("- sea | Sargasso |")).isEqualTo(new LocalizedText("Sargasso Sea", "Sargasso Sea"));
        assertThat(shown("- country | | Чехия")).isEqualTo(new LocalizedText("Чехия", "Чехия"));
    }

    private static LocalizedText shown(String line) {
        return PlaceFile.read("names.txt", line).getFirst().place().name();
    }
}
