package org.nightmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

/** Names that an analyst adds in a file of their own. */
class OwnNameFilesTest {

    private static final String OWN = "own-places.txt";

    @TempDir
    Path folder;

    @Test
    void anAddedNameMeansItsRegionInEveryCaseAndTheOthersStay() {
        Gazetteer gazetteer = with("# ours\n\nRU-ROS region | | Донщина; Don country\n");

        assertThat(gazetteer.resolve("над Донщиной").map(Place::region)).hasValue("RU-ROS");
        assertThat(gazetteer.resolve("the Don country").map(Place::region)).hasValue("RU-ROS");
        assertThat(gazetteer.resolve("Ростовской областью").map(Place::region)).hasValue("RU-ROS");
    }

    @Test
    void anAddedNameMayCoverSeveralRegions() {
        Gazetteer gazetteer = with("RU-SPE +RU-LEN region | | Большой Петербург");

        assertThat(gazetteer.resolve("Большого Петербурга"))
                .hasValueSatisfying(place -> assertThat(place.alsoCovers()).containsExactly("RU-LEN"));
    }

    @Test
    void anAddedNameLeavesTheNameThatPeopleAreShown() {
        Gazetteer gazetteer = with("RU-ROS region | | Донщина");

        assertThat(gazetteer.resolve("Ростовская область").orElseThrow().name().ru())
                .isEqualTo("Ростовская область");
    }

    @Test
    void aNameOfTheShippedFileForTheSameRegionIsNoMistake() {
        Gazetteer gazetteer = with("RU-ROS oblast | Rostov; Ростовская | Ростов");

        assertThat(gazetteer.resolve("Rostov Region").map(Place::region)).hasValue("RU-ROS");
    }

    @Test
    void aNameThatMeansAnotherPlaceAlreadyStopsTheStartWithFilesAndLines() {
        assertThatThrownBy(() -> with("# ours\nRU-KRS region | | Брянщина"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(OWN)
                .hasMessageContaining("line 2")
                .hasMessageContaining("places.txt")
                .hasMessageContaining("брянщина")
                .hasMessageContaining("RU-BRY")
                .hasMessageContaining("RU-KRS");
    }

    @Test
    void aNameThatIsACaseOfAnothersStopsTheStart() {
        assertThatThrownBy(() -> with("RU-KRS region | | Брянщиной"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(OWN)
                .hasMessageContaining("line 1");
    }

    @Test
    void aNameThatStandsTwiceInTheOwnFileStopsTheStart() {
        assertThatThrownBy(() -> with("RU-ROS region | | Донщина\nRU-VGG region | | Донщина"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("line 2")
                .hasMessageContaining("RU-ROS")
                .hasMessageContaining("RU-VGG");
    }

    /** Case and ё make no other name; a word for the type does where the name does not stand without it. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            RU-ROS region | | Don country; Донщина; Don Country ~ line 2: 'Don Country' stands twice
            RU-ROS region | | Зелёная; Зеленая ~ line 2: 'Зеленая' stands twice
            RU-ROS oblast | Donland | Donland ~ line 2: 'Donland' stands twice
            - sea | Inner | Inner Sea ~ line 2: 'Inner Sea' stands twice
            """)
    void aNameThatStandsTwiceForTheSamePlaceStopsTheStart(String line, String why) {
        assertThatThrownBy(() -> with("# ours\n" + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(OWN)
                .hasMessageContaining(why)
                .hasMessageContaining("for " + (line.startsWith("-") ? "Inner Sea" : "RU-ROS"));
    }

    @Test
    void whatOnlyTheRulesDeriveStandsInNoFileTwice() {
        Gazetteer gazetteer = with("- sea | Inner | Inner\nRU-ROS oblast | Donland | Donland Region");

        assertThat(gazetteer.resolve("Inner").map(Place::kind)).hasValue(PlaceKind.SEA);
        assertThat(gazetteer.resolve("Donland Region").map(Place::region)).hasValue("RU-ROS");
    }

    @Test
    void whatStopsTheStartIsSaidInOneMessageWithWhatToDo() {
        UnfitNameFile unfit = catchThrowableOfType(
                UnfitNameFile.class, () -> with("RU-ROS region | | Донщина\nRU-VGG region | | Донщина"));

        FailureAnalysis analysis = new UnfitNameFileAnalyzer().analyze(unfit, unfit);
        assertThat(analysis.getDescription()).isEqualTo(unfit.getMessage()).contains("'Донщина' stands twice");
        assertThat(analysis.getAction()).contains("nightmap.gazetteer.names");
    }

    @Test
    void aNameWithOtherCoveredRegionsIsAnotherName() {
        assertThatThrownBy(() -> with("RU-MOS +RU-MOW region | | Подмосковье"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(OWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            RU-ROS oblast ~ three parts
            RU-ROS oblast | a | b | c ~ three parts
            RU-ROS | Донщина | ~ three parts
            RU-ROS region | | ~ no name
            RU-ROS city | | Ростов ~ 'city' is no type of place
            - oblast | Дон | ~ a region has a key
            RU-ROS sea | Донское | ~ only a region has a key
            RU-ROS RU-VGG region | | Донщина ~ written +KEY
            RU-ROS + region | | Донщина ~ written +KEY
            """)
    void aLineOfAnotherFormStopsTheStartWithFileAndLine(String line, String why) {
        assertThatThrownBy(() -> with("# one\n# two\n" + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(OWN)
                .hasMessageContaining("line 3")
                .hasMessageContaining(why);
    }

    @Test
    void aFileThatIsNotThereStopsTheStartWithItsName() {
        GazetteerSettings settings =
                new GazetteerSettings(List.of(new FileSystemResource(folder.resolve("missing.txt"))));

        assertThatThrownBy(() -> new GazetteerConfiguration().gazetteer(settings))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.txt")
                .hasMessageContaining("nightmap.gazetteer.names");
    }

    /** The shipped names with a file of these lines after them. */
    private Gazetteer with(String lines) {
        try {
            Path file = Files.writeString(folder.resolve(OWN), lines);
            return new GazetteerConfiguration()
                    .gazetteer(new GazetteerSettings(List.of(
                            new ClassPathResource("org/nightmap/gazetteer/places.txt"), new FileSystemResource(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
