package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;

class PlacePicturesTest {

    private static final LocalizedText BLACK_SEA = new LocalizedText("Black Sea", "Чёрное море");
    private static final LocalizedText AZOV_SEA = new LocalizedText("Sea of Azov", "Азовское море");

    private final PlacePictures places = new PlacePictures(ShippedGazetteer.open());

    @Test
    void theWordingsOfASeaAreOnePlaceAndAreKept() {
        PlaceCount azov = sea("Sea of Azov", 5);
        PlaceCount waters = sea("акваторией Чёрного моря", 4);
        PlaceCount black = sea("Black Sea", 3);

        // 4 + 3 over the Black Sea are more than the 5 that stood first
        assertThat(places.of(List.of(azov, waters, black)))
                .containsExactly(
                        new PlacePicture(BLACK_SEA, List.of(waters, black)), new PlacePicture(AZOV_SEA, List.of(azov)))
                .extracting(PlacePicture::count)
                .containsExactly(7, 5);
    }

    /** A person said that the Sea of Azov is meant; the words stay with the place. */
    @Test
    void whatAPersonSaidIsMeantIsThePlace() {
        PlaceCount said = new PlaceCount("Azov Region", LineKind.SEA, List.of(), "Sea of Azov", 3);
        PlaceCount other = new PlaceCount("Black Sea", LineKind.SEA, List.of(), "Sea of Azov", 1);
        PlaceCount azov = sea("Sea of Azov", 2);

        assertThat(places.of(List.of(said, azov, other)))
                .containsExactly(new PlacePicture(AZOV_SEA, List.of(said, azov, other)));
    }

    @Test
    void theWordingsOfAnotherCountryAreOnePlace() {
        assertThat(places.of(List.of(country("Белоруссией", 2), country("Belarus", 1))))
                .extracting(PlacePicture::name, PlacePicture::count)
                .containsExactly(tuple(new LocalizedText("Belarus", "Белоруссия"), 3));
    }

    @Test
    void aJointCountIsNamedAfterItsRegionsInWhateverOrderAndWordsTheyAre() {
        PlaceCount one = joint("Белгородской и Курской областями", 34, "RU-BEL", "RU-KRS");
        PlaceCount other = joint("Kursk and Belgorod regions", 5, "RU-KRS", "RU-BEL");

        assertThat(places.of(List.of(one, other)))
                .containsExactly(new PlacePicture(
                        new LocalizedText("Belgorod Oblast and Kursk Oblast", "Белгородская область и Курская область"),
                        List.of(one, other)))
                .extracting(PlacePicture::count)
                .containsExactly(39);
    }

    /** Its regions alone would make the sea's drones theirs. */
    @Test
    void aSeaInAJointCountIsNamedBesideItsRegions() {
        PlaceCount all = joint("Crimea and Krasnodar region and waters of the Sea of Azov", 4, "UA-43", "RU-KDA");

        assertThat(places.of(List.of(all)))
                .extracting(place -> place.label().en())
                .containsExactly("Crimea, Krasnodar Krai and Sea of Azov");
    }

    /** Both have it together: neither gets a part of it. */
    @Test
    void aJointCountOfSeasIsAPlaceOfItsOwn() {
        assertThat(places.of(List.of(joint("акваториями Азовского и Черного морей", 11), sea("Black Sea", 3))))
                .extracting(place -> place.label().en(), PlacePicture::count)
                .containsExactly(tuple("Black Sea and Sea of Azov", 11), tuple("Black Sea", 3));
    }

    @Test
    void aJointCountOfWhichNotAllPlacesAreKnownStaysAsWritten() {
        List<PlaceCount> wordings = List.of(
                joint("Курской областью и мостом", 4, "RU-KRS"),
                joint("Курской и Белгородской областями и Верхним Заречьем", 3, "RU-KRS", "RU-BEL"));

        assertThat(places.of(wordings))
                .containsExactlyElementsOf(wordings.stream()
                        .map(wording -> new PlacePicture(null, List.of(wording)))
                        .toList());
    }

    @Test
    void whatIsNotKnownAsWhatItIsStaysAsWritten() {
        List<PlaceCount> wordings = List.of(
                sea("Черным морем около Крыма", 4),
                sea("Крымом", 3),
                new PlaceCount("Black Sea", LineKind.UNKNOWN, List.of(), 2),
                sea("Jižní moře", 1));

        assertThat(places.of(wordings))
                .containsExactlyElementsOf(wordings.stream()
                        .map(wording -> new PlacePicture(null, List.of(wording)))
                        .toList());
    }

    @Test
    void aCountThatIsNotKnownAddsNothingAndGoesLast() {
        assertThat(places.of(List.of(sea("Black Sea", 2), sea("Черным морем", null), sea("Sea of Azov", null))))
                .extracting(PlacePicture::name, PlacePicture::count)
                .containsExactly(tuple(BLACK_SEA, 2), tuple(AZOV_SEA, null));
    }

    @Test
    void aPlaceWithoutANameHasOneWordingAndNoneHasTwoKinds() {
        PlaceCount one = sea("one", 1);
        assertThatThrownBy(() -> new PlacePicture(null, List.of(one, sea("two", 2))))
                .hasMessageContaining("several places");
        assertThatThrownBy(() -> new PlacePicture(BLACK_SEA, List.of(one, country("two", 2))))
                .hasMessageContaining("one kind");
        assertThatThrownBy(() -> new PlacePicture(BLACK_SEA, List.of())).hasMessageContaining("a wording");
    }

    private static PlaceCount sea(String wording, @Nullable Integer count) {
        return new PlaceCount(wording, LineKind.SEA, List.of(), count);
    }

    private static PlaceCount joint(String wording, int count, String... regions) {
        return new PlaceCount(wording, LineKind.JOINT, List.of(regions), count);
    }

    private static PlaceCount country(String wording, int count) {
        return new PlaceCount(wording, LineKind.COUNTRY, List.of(), count);
    }
}
