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
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionState;

/** Two nights, worked out by hand: the later one in {@link #later()}, the one before it in {@link #before()}. */
class DifferencesTest {

    private static final MapView WEST = new MapView("west", new LocalizedText("West", "Запад"), 0, 0, 1, 1);

    private final Choropleths choropleths = new ClassedChoropleths(atlas());

    @Test
    void aDifferenceIsKnownWhereBothNightsHaveANumber() {
        Choropleth map = difference(Symbology.USUAL);

        assertThat(map.features())
                .extracting(Feature::iso, Feature::state, Feature::count, Feature::shown, Feature::step)
                .containsExactly(
                        tuple("RU-BEL", MapState.COUNTED, 0, "0", 4),
                        tuple("RU-BRY", MapState.COUNTED, -17, "−17", 1),
                        tuple("RU-KLU", MapState.NONE_REPORTED, 0, "0", null),
                        tuple("RU-KRS", MapState.NOT_STATED, null, "", null),
                        tuple("RU-MOS", MapState.COUNTED_JOINTLY, null, "", null),
                        tuple("RU-ROS", MapState.COUNTED, 20, "+20", 8),
                        tuple("RU-TUL", MapState.COUNTED, 3, "+3", 5));
    }

    @Test
    void whatIsNotStatedOnEitherNightIsNoZero() {
        assertThat(feature(difference(Symbology.USUAL), "RU-KRS").said())
                .isEqualTo("no difference known: 5 drones; before: not stated");
        assertThat(feature(difference(Symbology.USUAL), "RU-MOS").said())
                .isEqualTo("no difference known: counted jointly with other places; before: 4 drones");
        assertThat(feature(difference(Symbology.USUAL), "RU-ROS").said()).isEqualTo("+20 (0 → 20)");
    }

    @Test
    void theClassesAreTheSameToBothSidesOfZero() {
        assertThat(difference(Symbology.USUAL).classes())
                .extracting(ClassRange::label, ClassRange::step, ClassRange::regions)
                .containsExactly(
                        tuple("−20 and fewer", 0, 0),
                        tuple("−19…−10", 1, 1),
                        tuple("−9…−5", 2, 0),
                        tuple("−4…−1", 3, 0),
                        tuple("0", 4, 1),
                        tuple("+1…+4", 5, 1),
                        tuple("+5…+9", 6, 0),
                        tuple("+10…+19", 7, 0),
                        tuple("+20 and more", 8, 1));
    }

    /** The sizes are 17, 20 and 3: as few as classes are wanted, so each is one, and two steps are left out to either side. */
    @Test
    void otherMethodsPartTheSizesOfTheDifferences() {
        Choropleth map = difference(new Symbology(Measure.COUNT, Classification.by(Method.FISHER_JENKS, 3)));

        assertThat(map.classes())
                .extracting(ClassRange::label, ClassRange::step)
                .containsExactly(
                        tuple("−20…−19", 0),
                        tuple("−18…−10", 1),
                        tuple("−9…−3", 3),
                        tuple("0", 4),
                        tuple("+3…+9", 5),
                        tuple("+10…+18", 7),
                        tuple("+19…+20", 8));
    }

    @Test
    void fewerClassesAreFoundThanThereAreColoursForOneSign() {
        assertThat(difference(new Symbology(Measure.COUNT, Classification.by(Method.QUANTILE, 9)))
                        .classing()
                        .note())
                .contains("instead of 4 classes");
    }

    @Test
    void theWordsSayWhereMostIsMoreAndFewer() {
        assertThat(difference(Symbology.USUAL).summary())
                .isEqualTo("Night of 24–25 October 2025, less: Night of 23–24 October 2025: "
                        + "more in 2 regions, most in Rostov Oblast, +20; fewer in 1 region, Bryansk Oblast, −17; "
                        + "as many in 1 region; none in either for 1 region; no difference known for 2 regions.");
    }

    /** Of 1 January 2019 there is no report; the map of it would be hatched all over, and the words say why. */
    @Test
    void theWordsSayThatAPeriodHasNoReport() {
        Picture none = ExamplePicture.of("2019-01-01")
                .other("RU-BEL", "Belgorod Oblast", "Белгородская область", RegionState.NO_REPORT)
                .other("RU-BRY", "Bryansk Oblast", "Брянская область", RegionState.NO_REPORT)
                .picture();
        Picture night = ExamplePicture.of("2025-10-25")
                .counted("RU-BEL", "Belgorod Oblast", "Белгородская область", 9)
                .other("RU-BRY", "Bryansk Oblast", "Брянская область", RegionState.NONE_REPORTED)
                .picture();

        assertThat(choropleths
                        .difference(night, none, new Scheme(WEST, Language.EN, Symbology.USUAL))
                        .summary())
                .endsWith(
                        ": no report (Night of 31 December 2018 – 1 January 2019); no difference known for 2 regions.");
        assertThat(choropleths
                        .difference(night, none, new Scheme(WEST, Language.RU, Symbology.USUAL))
                        .summary())
                .endsWith(": нет сообщения (Ночь на 1 января 2019 года); разность неизвестна для 2 регионов.");
    }

    @Test
    void theTableHasBothNumbersAndNoDifferenceWhereOneIsMissing() {
        CountTable table = choropleths.notes(later(), before(), Language.EN).table();

        assertThat(table.rows())
                .extracting(CountTable.Row::cells)
                .containsExactly(
                        List.of("Rostov Oblast", "20", "0", "+20"),
                        List.of("Bryansk Oblast", "0", "17", "−17"),
                        List.of("Tula Oblast", "4", "1", "+3"),
                        List.of("Belgorod Oblast", "9", "9", "0"),
                        List.of("Kursk Oblast", "5", "not stated", "–"),
                        List.of("Moscow Oblast", "counted jointly with other places", "4", "–"));
    }

    /** 1, 9 and 4 on the one night and 17, 20 on the other: with the classes of all five, a colour means the same on both maps. */
    @Test
    void mapsBesideEachOtherHaveOneSetOfClasses() {
        List<Choropleth> both = choropleths.together(
                List.of(later(), before()),
                new Scheme(
                        WEST, Language.EN, new Symbology(Measure.COUNT, Classification.by(Method.EQUAL_INTERVAL, 3))));

        // from 1 to 20: 7.33 and 13.67
        assertThat(both.get(0).classes())
                .extracting(ClassRange::label, ClassRange::regions)
                .containsExactly(tuple("1–7", 2), tuple("8–13", 1), tuple("14–20", 1));
        assertThat(both.get(1).classes())
                .extracting(ClassRange::label, ClassRange::regions)
                .containsExactly(tuple("1–7", 2), tuple("8–13", 1), tuple("14–20", 1));
        assertThat(feature(both.get(0), "RU-BEL").step())
                .isEqualTo(feature(both.get(1), "RU-BEL").step());
    }

    @Test
    void theLegendOfMapsBesideEachOtherHasTheStatesOfAll() {
        List<Choropleth> both = choropleths.together(
                List.of(later(), before()), new Scheme(WEST, Language.EN, Symbology.USUAL.with(Measure.SHARE)));
        assertThat(both.get(0).legendTitle())
                .as("a share is of another total on each")
                .isNotEqualTo(both.get(1).legendTitle());

        SharedLegend legend = SharedLegend.of(both);

        assertThat(legend.title()).isEqualTo("Share of the total of each map");
        assertThat(legend.states())
                .extracting(StateEntry::state, StateEntry::regions)
                .containsExactly(
                        tuple(MapState.NONE_REPORTED, 4),
                        tuple(MapState.NOT_STATED, 1),
                        tuple(MapState.COUNTED_JOINTLY, 1));
        // 4 regions with a number on either night
        assertThat(legend.classes().stream().mapToInt(ClassRange::regions).sum())
                .isEqualTo(8);
    }

    /** 17, 20 and 3: breaks that were made for a map of one sign have a class too many for one side of another. */
    @Test
    void moreBreaksThanColoursOfASideMakeFewerClassesAndSaySo() {
        Choropleth map = difference(new Symbology(Measure.COUNT, Classification.manual(List.of(2.0, 5.0, 10.0, 15.0))));

        assertThat(map.classes())
                .extracting(ClassRange::label, ClassRange::regions)
                .containsExactly(
                        tuple("−10 and fewer", 1),
                        tuple("−9…−5", 0),
                        tuple("−4…−2", 0),
                        tuple("−1", 0),
                        tuple("0", 1),
                        tuple("+1", 0),
                        tuple("+2…+4", 1),
                        tuple("+5…+9", 0),
                        tuple("+10 and more", 1));
        assertThat(map.classing().note())
                .isEqualTo("No more than 4 classes on each side of zero: there are no more colours.");
    }

    /**
     * Of 38 and of 31: Belgorod 23.68 % and 29.03 %, which are 24 and 29 on their maps and differ by 5.35; Tula 10.53 % and 3.23 %,
     * Rostov 52.63 % and none.
     */
    @Test
    void aDifferenceOfRatesIsOfTheExactOnesAndOfSharesInPoints() {
        Choropleth map = difference(Symbology.USUAL.with(Measure.SHARE));

        assertThat(feature(map, "RU-BEL").said()).isEqualTo("−5.3\u00a0pp (29% → 23.7%)");
        assertThat(feature(map, "RU-TUL").said()).isEqualTo("+7.3\u00a0pp (3.23% → 10.5%)");
        assertThat(feature(map, "RU-ROS").value()).isEqualTo(53);
    }

    private Choropleth difference(Symbology symbology) {
        return choropleths.difference(later(), before(), new Scheme(WEST, Language.EN, symbology));
    }

    private static Feature feature(Choropleth map, String iso) {
        return map.features().stream()
                .filter(feature -> feature.iso().equals(iso))
                .findFirst()
                .orElseThrow();
    }

    private static Picture later() {
        return ExamplePicture.of("2025-10-25")
                .counted("RU-BEL", "Belgorod Oblast", "Белгородская область", 9)
                .other("RU-BRY", "Bryansk Oblast", "Брянская область", RegionState.NONE_REPORTED)
                .other("RU-KLU", "Kaluga Oblast", "Калужская область", RegionState.NONE_REPORTED)
                .counted("RU-KRS", "Kursk Oblast", "Курская область", 5)
                .other("RU-MOS", "Moscow Oblast", "Московская область", RegionState.COUNTED_JOINTLY)
                .counted("RU-ROS", "Rostov Oblast", "Ростовская область", 20)
                .counted("RU-TUL", "Tula Oblast", "Тульская область", 4)
                .picture();
    }

    private static Picture before() {
        return ExamplePicture.of("2025-10-24")
                .counted("RU-BEL", "Belgorod Oblast", "Белгородская область", 9)
                .counted("RU-BRY", "Bryansk Oblast", "Брянская область", 17)
                .other("RU-KLU", "Kaluga Oblast", "Калужская область", RegionState.NONE_REPORTED)
                .other("RU-KRS", "Kursk Oblast", "Курская область", RegionState.NOT_STATED)
                .counted("RU-MOS", "Moscow Oblast", "Московская область", 4)
                .other("RU-ROS", "Rostov Oblast", "Ростовская область", RegionState.NONE_REPORTED)
                .counted("RU-TUL", "Tula Oblast", "Тульская область", 1)
                .picture();
    }

    private static Atlas atlas() {
        Atlas atlas = mock(Atlas.class);
        when(atlas.region(anyString())).thenReturn(Optional.empty());
        return atlas;
    }
}
