package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.atlas.Region;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionState;

class ClassedChoroplethsTest {

    private static final MapView WEST =
            new MapView("west", new LocalizedText("West", "Запад"), -330_000, -290_000, 3_100_000, 2_200_000);

    private final ClassedChoropleths choropleths = new ClassedChoropleths(atlas());

    @Test
    void theExampleNightReadsAsOnThePage() {
        Choropleth choropleth = draw(ExamplePicture.night(), Language.EN);

        assertThat(choropleth.title()).isEqualTo("Drones reported intercepted, by region");
        assertThat(choropleth.claim()).isEqualTo("Claims of the source, not verified");
        assertThat(choropleth.legendTitle()).isEqualTo("Reported drones per region");
        assertThat(choropleth.period()).isEqualTo("Night of 24–25 October 2025");
        assertThat(choropleth.summary())
                .isEqualTo("Night of 24–25 October 2025: 14 regions counted, most in Rostov Oblast, 20; "
                        + "1 region counted with another; none reported in 3 regions.");
    }

    @Test
    void theExampleNightReadsInRussian() {
        Choropleth choropleth = draw(ExamplePicture.night(), Language.RU);

        assertThat(choropleth.period()).isEqualTo("Ночь на 25 октября 2025 года");
        assertThat(choropleth.summary())
                .isEqualTo("Ночь на 25 октября 2025 года: учтено 14 регионов, больше всего: Ростовская область, 20; "
                        + "1 регион учтён вместе с другим; не сообщалось о 3 регионах.");
        assertThat(choropleth.states())
                .extracting(StateEntry::label)
                .containsExactly("Не сообщалось", "Спорная территория", "Учтено вместе: Московская область");
    }

    @Test
    void theLegendListsTheStatesOnTheMapAndNoOthers() {
        assertThat(draw(ExamplePicture.night(), Language.EN).states())
                .extracting(StateEntry::state, StateEntry::label, StateEntry::step, StateEntry::regions)
                .containsExactly(
                        tuple(MapState.NONE_REPORTED, "None reported", null, 3),
                        tuple(MapState.DISPUTED, "Disputed", null, 2),
                        tuple(MapState.COUNTED_WITH, "Counted with Moscow Oblast", 2, 1));
    }

    @Test
    void aRegionCountedWithAnotherHasTheOthersColourAndNoCount() {
        Feature moscow = feature(draw(ExamplePicture.night(), Language.EN), "RU-MOW");

        assertThat(moscow.step()).isEqualTo(2);
        assertThat(moscow.count()).isNull();
        assertThat(moscow.with()).isEqualTo("RU-MOS");
        assertThat(moscow.said()).isEqualTo("counted with Moscow Oblast");
    }

    @Test
    void aRegionIsNamedShortlyOnTheMapAndItsCountIsSaidInWords() {
        Feature rostov = feature(draw(ExamplePicture.night(), Language.EN), "RU-ROS");

        assertThat(rostov)
                .isEqualTo(new Feature(
                        "RU-ROS",
                        "Rostov Oblast",
                        "Rostov",
                        MapState.COUNTED,
                        4,
                        20,
                        20.0,
                        "20",
                        null,
                        false,
                        "20 drones"));
        assertThat(feature(draw(ExamplePicture.night(), Language.EN), "RU-TVE").said())
                .isEqualTo("1 drone");
        assertThat(feature(draw(ExamplePicture.night(), Language.RU), "RU-TVE").said())
                .isEqualTo("1 БПЛА");
    }

    @Test
    void noneReportedIsZeroAndNotStatedIsNot() {
        Picture picture = ExamplePicture.of("2025-10-25")
                .other("RU-AD", "Adygea", "Адыгея", RegionState.NONE_REPORTED)
                .other("RU-AL", "Altai Republic", "Республика Алтай", RegionState.NOT_STATED)
                .other("RU-ORL", "Oryol Oblast", "Орловская область", RegionState.COUNTED_JOINTLY)
                .picture();

        assertThat(draw(picture, Language.EN).features())
                .extracting(Feature::state, Feature::step, Feature::count, Feature::said)
                .containsExactly(
                        tuple(MapState.NONE_REPORTED, null, 0, "none reported"),
                        tuple(MapState.NOT_STATED, null, null, "not stated"),
                        tuple(MapState.COUNTED_JOINTLY, null, null, "counted jointly with other places"));
    }

    @Test
    void aNightWithoutAReportIsAMapThatSaysSo() {
        Picture picture = ExamplePicture.of("2024-02-01")
                .other("RU-AD", "Adygea", "Адыгея", RegionState.NO_REPORT)
                .other("RU-AL", "Altai Republic", "Республика Алтай", RegionState.NO_REPORT)
                .picture();
        Choropleth choropleth = draw(picture, Language.EN);

        assertThat(choropleth.summary())
                .isEqualTo("Night of 31 January – 1 February 2024: no region counted; no report for 2 regions.");
        assertThat(choropleth.states()).extracting(StateEntry::label).containsExactly("No report");
        assertThat(choropleth.classes()).hasSize(5);
    }

    @Test
    void regionsThatShareTheHighestCountAreNotRanked() {
        Picture picture = ExamplePicture.of("2025-10-25")
                .counted("RU-ROS", "Rostov Oblast", "Ростовская область", 7)
                .counted("RU-TUL", "Tula Oblast", "Тульская область", 7)
                .counted("RU-TVE", "Tver Oblast", "Тверская область", 1)
                .picture();

        assertThat(draw(picture, Language.EN).summary())
                .isEqualTo("Night of 24–25 October 2025: 3 regions counted, most in 2 regions, 7 each.");
        assertThat(draw(picture, Language.RU).summary())
                .isEqualTo("Ночь на 25 октября 2025 года: учтено 3 региона, больше всего в 2 регионах, по 7.");
    }

    @Test
    void aSpanIsClassedByItsOwnLadderAndItsLegendSaysThatNightsAreAdded() {
        Picture picture = ExamplePicture.of("2025-10-01..2025-10-31")
                .counted("RU-ROS", "Rostov Oblast", "Ростовская область", 1342)
                .picture();
        Choropleth choropleth = draw(picture, Language.EN);

        assertThat(feature(choropleth, "RU-ROS").step()).isEqualTo(6);
        assertThat(feature(choropleth, "RU-ROS").said()).isEqualTo("1,342 drones");
        assertThat(choropleth.legendTitle()).isEqualTo("Reported drones per region, sum of the nights");
        assertThat(choropleth.summary())
                .isEqualTo("Nights of 1–31 October 2025: 1 region counted: Rostov Oblast, 1,342.");
    }

    @Test
    void classesFoundInTheCountsAreSpreadOverTheRampAndNamedInTheLegend() {
        Choropleth choropleth = classed(Classification.by(Method.FISHER_JENKS, 3));

        // 1, 2, 9, 11, 20: in the middle of 2 and 9, and of 11 and 20
        assertThat(choropleth.classes())
                .extracting(ClassRange::step, ClassRange::label, ClassRange::regions)
                .containsExactly(tuple(0, "1–5", 2), tuple(3, "6–15", 2), tuple(6, "16–20", 1));
        assertThat(feature(choropleth, "RU-ROS").step()).isEqualTo(6);
        assertThat(feature(choropleth, "RU-SMO").step()).isEqualTo(3);
        assertThat(choropleth.legendTitle()).isEqualTo("Reported drones per region; natural breaks (Fisher–Jenks)");
    }

    @Test
    void chosenClassesAreAllInTheLegendAndTheLastIsOpen() {
        Choropleth choropleth = classed(Classification.manual(List.of(5.0, 10.0, 50.0)));

        assertThat(choropleth.classes())
                .extracting(ClassRange::step, ClassRange::from, ClassRange::to, ClassRange::label, ClassRange::regions)
                .containsExactly(
                        tuple(0, 1.0, 4.0, "1–4", 2),
                        tuple(2, 5.0, 9.0, "5–9", 1),
                        tuple(4, 10.0, 49.0, "10–49", 2),
                        tuple(6, 50.0, null, "50+", 0));
    }

    @Test
    void withoutCountsThereAreNoClassesToBeFound() {
        Choropleth choropleth = choropleths.draw(
                ExamplePicture.of("2025-10-25").picture(),
                new Scheme(WEST, Language.EN, new Symbology(Measure.COUNT, Classification.by(Method.QUANTILE, 5))));

        assertThat(choropleth.classes()).isEmpty();
    }

    private Choropleth classed(Classification classification) {
        Picture picture = ExamplePicture.of("2025-10-25")
                .counted("RU-ROS", "Rostov Oblast", "Ростовская область", 20)
                .counted("RU-SMO", "Smolensk Oblast", "Смоленская область", 11)
                .counted("RU-BEL", "Belgorod Oblast", "Белгородская область", 9)
                .counted("RU-TAM", "Tambov Oblast", "Тамбовская область", 2)
                .counted("RU-TVE", "Tver Oblast", "Тверская область", 1)
                .picture();
        return choropleths.draw(picture, new Scheme(WEST, Language.EN, new Symbology(Measure.COUNT, classification)));
    }

    private Choropleth draw(Picture picture, Language language) {
        return choropleths.draw(picture, new Scheme(WEST, language));
    }

    private static Feature feature(Choropleth choropleth, String iso) {
        return choropleth.features().stream()
                .filter(f -> f.iso().equals(iso))
                .findFirst()
                .orElseThrow();
    }

    private static Atlas atlas() {
        Atlas atlas = mock(Atlas.class);
        when(atlas.region(anyString())).thenReturn(Optional.empty());
        LocalizedText name = new LocalizedText("Rostov Oblast", "Ростовская область");
        LocalizedText shortName = new LocalizedText("Rostov", "Ростовская");
        when(atlas.region("RU-ROS"))
                .thenReturn(Optional.of(new Region("RU-ROS", name, shortName, "oblast", false, 100_967)));
        return atlas;
    }
}
