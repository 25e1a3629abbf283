package org.nightmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CoverageByNameTest {

    private final NameCoverage shipped = new CoverageByName(NameFile.read("names.txt", shippedFile()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow Region",
                "Moscow region",
                "MOSCOW  REGION",
                "Moscow region (translated)",
                "Moscow regions",
                "Московский регион",
                "Московского региона",
                "московским регионом",
                "Московском регионе",
                "столичный регион",
                "столичном регионе",
                "столичным регионом",
                "Московския регион"
            })
    void theMinistrysMoscowRegionIncludesTheCity(String name) {
        assertThat(shipped.alsoCovers(name, "RU-MOS")).containsExactly("RU-MOW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow Oblast",
                "Московская область",
                "Московской области",
                "Московской областью",
                "Московской",
                "Подмосковье",
                "Подмосковьем",
                "Tula Region",
                "Moscow"
            })
    void theOblastByItsOwnNameIsTheOblastAlone(String name) {
        assertThat(shipped.alsoCovers(name, "RU-MOS")).isEmpty();
    }

    @Test
    void aNameSaysNothingOfACountThatBelongsToAnotherRegion() {
        assertThat(shipped.alsoCovers("Moscow Region", "RU-TUL")).isEmpty();
    }

    @Test
    void aNameThatStandsTwiceStopsLoading() {
        List<NameEntry> entries = NameFile.read("own.txt", """
                # mine
                Столичный  регион = RU-MOS, RU-MOW
                столичный регион = RU-MOS, RU-MOW
                """);
        assertThatThrownBy(() -> new CoverageByName(entries))
                .hasMessage("The name 'столичный регион' stands twice: own.txt, line 2 and own.txt, line 3."
                        + " Remove one of the two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moscow Region", "= RU-MOS, RU-MOW", "Tula = RU-TUL", "A = RU-MOS,", "A = RU-MOS, RU-MOS"})
    void aLineOfAnotherFormStopsLoading(String line) {
        assertThatThrownBy(() -> NameFile.read("own.txt", "\n" + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("own.txt, line 2: expected 'name = region of the count, other region…'")
                .hasMessageEndingWith("not '%s'".formatted(line));
    }

    private static String shippedFile() {
        try {
            return new ClassPathResource("names.txt", CoverageByName.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
