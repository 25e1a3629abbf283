package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.atlas.Region;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.report.NightCount;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * Three regions over the ten nights of 1 to 10 October, all worked out by hand. Rostov: 42 drones on seven nights with a count and one
 * with none, 15 on the worst; 50,000 km² and 4,200,000 people. Tula: 1 drone on one night; 25,000 km² and 1,500,000 people. Oryol has
 * none on eight nights. 60 drones are stated.
 */
class MeasureTest {

    private static final MapView WEST = new MapView("west", new LocalizedText("West", "Запад"), 0, 0, 1, 1);
    private static final Night WORST = new Night(LocalDate.of(2025, 10, 4));

    private final Choropleths choropleths = new ClassedChoropleths(atlas());

    @Test
    void aMeanIsOfTheNightsThatHaveANumber() {
        // 42 ÷ 8 = 5.25, to two digits 5.3; 1 ÷ 6 = 0.1666…
        assertValues(Measure.MEAN, tuple("RU-ROS", 5.3, "5.3"), tuple("RU-TUL", 0.17, "0.17"));
        assertSaid(Measure.MEAN, "5.3 a night: 42 drones on 8 nights with a number");
    }

    @Test
    void nightsAreThoseWithACountOfItsOwn() {
        assertValues(Measure.NIGHTS, tuple("RU-ROS", 7.0, "7"), tuple("RU-TUL", 1.0, "1"));
        assertSaid(Measure.NIGHTS, "7 nights with a count: 42 drones");
    }

    @Test
    void theWorstNightIsSaidWithItsDate() {
        assertValues(Measure.HIGHEST, tuple("RU-ROS", 15.0, "15"), tuple("RU-TUL", 1.0, "1"));
        assertSaid(Measure.HIGHEST, "15 drones on the night to 4 Oct 2025: 42 drones in all");
    }

    @Test
    void areasAreOfTenThousandSquareKilometres() {
        // 42 ÷ 5 = 8.4; 1 ÷ 2.5 = 0.4
        assertValues(Measure.PER_AREA, tuple("RU-ROS", 8.4, "8.4"), tuple("RU-TUL", 0.4, "0.4"));
        assertSaid(Measure.PER_AREA, "8.4 per 10,000\u00a0km²: 42 drones");
    }

    @Test
    void aShareIsOfTheStatedTotal() {
        // 42 ÷ 60 = 70 %; 1 ÷ 60 = 1.666… %
        assertValues(Measure.SHARE, tuple("RU-ROS", 70.0, "70%"), tuple("RU-TUL", 1.7, "1.7%"));
        assertThat(draw(Measure.SHARE, 60).legendTitle()).isEqualTo("Share of the 60 drones of the stated total");
    }

    /** 43 drones are in regions and none elsewhere: 42 ÷ 43 = 97.67 %, from ten on whole. */
    @Test
    void whereNoTotalIsStatedAShareIsOfWhatIsCountedAndSaysSo() {
        Choropleth map = draw(Measure.SHARE, null);

        assertThat(feature(map, "RU-ROS").shown()).isEqualTo("98%");
        assertThat(map.legendTitle()).isEqualTo("Share of the 43 drones counted, as no total is stated");
    }

    /** Of 40 stated 43 are counted, 3 beyond: 42 ÷ 43 = 97.67 %, where 42 ÷ 40 would be more than all. */
    @Test
    void whatIsCountedBeyondTheTotalIsAPartOfAll() {
        Choropleth map = draw(Measure.SHARE, 40);

        assertThat(feature(map, "RU-ROS").shown()).isEqualTo("98%");
        assertThat(map.legendTitle()).isEqualTo("Share of the 43 drones stated, or counted beyond the totals");
    }

    @Test
    void headsAreOfAHundredThousand() {
        // 42 ÷ 42 = 1; 1 ÷ 15 = 0.0666…
        assertValues(Measure.PER_HEAD, tuple("RU-ROS", 1.0, "1"), tuple("RU-TUL", 0.067, "0.067"));
    }

    @Test
    void noneIsNoneByEveryMeasureAndWhatHasNoNumberHasNone() {
        for (Measure measure : Measure.values()) {
            Choropleth map = draw(measure, 60);
            assertThat(feature(map, "RU-ORL"))
                    .extracting(Feature::value, Feature::step)
                    .containsExactly(0.0, null);
            assertThat(feature(map, "RU-KRS"))
                    .extracting(Feature::value, Feature::shown)
                    .containsExactly(null, "");
        }
    }

    @Test
    void everyMeasureHasALadderOfItsOwnThatNoValueDecides() {
        assertThat(draw(Measure.PER_AREA, 60).classes())
                .extracting(ClassRange::label, ClassRange::regions)
                .containsExactly(
                        tuple("<1", 1),
                        tuple("1–2", 0),
                        tuple("2–5", 0),
                        tuple("5–10", 1),
                        tuple("10–20", 0),
                        tuple("20–50", 0),
                        tuple("50+", 0));
        assertThat(draw(Measure.SHARE, 60).classes())
                .extracting(ClassRange::label)
                .startsWith("<1%", "1–2%")
                .endsWith("50%+");
    }

    @Test
    void foundClassesOfRatesHaveTheirEndsInTwoOrThreeDigits() {
        Symbology symbology = new Symbology(Measure.PER_AREA, Classification.by(Method.EQUAL_INTERVAL, 3));

        // two different values are two classes, parted in their middle
        assertThat(choropleths
                        .draw(picture(60), new Scheme(WEST, Language.EN, symbology))
                        .classes())
                .extracting(ClassRange::label)
                .containsExactly("0.4–4.4", "4.4–8.4");
    }

    @Test
    void theLegendSaysOfHowManyNightsTheValuesAre() {
        assertThat(draw(Measure.MEAN, 60).legendNote()).isEqualTo("10 nights, 10 of them without a report");
    }

    private void assertValues(Measure measure, org.assertj.core.groups.Tuple... values) {
        assertThat(draw(measure, 60).features())
                .filteredOn(feature -> feature.state() == MapState.COUNTED)
                .extracting(Feature::iso, Feature::value, Feature::shown)
                .containsExactly(values);
    }

    private void assertSaid(Measure measure, String words) {
        assertThat(feature(draw(measure, 60), "RU-ROS").said()).isEqualTo(words);
    }

    private Choropleth draw(Measure measure, Integer stated) {
        return choropleths.draw(
                picture(stated), new Scheme(WEST, Language.EN, new Symbology(measure, Classification.USUAL)));
    }

    private static Feature feature(Choropleth map, String iso) {
        return map.features().stream()
                .filter(feature -> feature.iso().equals(iso))
                .findFirst()
                .orElseThrow();
    }

    private static Picture picture(Integer stated) {
        Period period = Period.parse("2025-10-01..2025-10-10");
        return new Picture(
                period,
                Formats.period(period),
                List.of(),
                Tally.of(stated, 43, 0),
                List.of(),
                List.of(
                        region("RU-ROS", RegionState.COUNTED, 42, 7, 1, new NightCount(WORST, 15)),
                        region("RU-TUL", RegionState.COUNTED, 1, 1, 5, new NightCount(WORST, 1)),
                        region("RU-ORL", RegionState.NONE_REPORTED, 0, 0, 8, null),
                        region("RU-KRS", RegionState.NOT_STATED, null, 0, 0, null)),
                List.of(),
                List.of(),
                List.of());
    }

    private static RegionPicture region(
            String iso, RegionState state, Integer count, int counted, int none, NightCount highest) {
        return new RegionPicture(
                iso,
                new LocalizedText(iso, iso),
                false,
                state,
                count,
                null,
                Map.of(
                        RegionState.COUNTED,
                        counted,
                        RegionState.NONE_REPORTED,
                        none,
                        RegionState.NOT_STATED,
                        10 - counted - none),
                highest);
    }

    private static Atlas atlas() {
        Atlas atlas = mock(Atlas.class);
        when(atlas.region(anyString())).thenReturn(Optional.empty());
        when(atlas.region("RU-ROS")).thenReturn(Optional.of(known("RU-ROS", 50_000, 4_200_000)));
        when(atlas.region("RU-TUL")).thenReturn(Optional.of(known("RU-TUL", 25_000, 1_500_000)));
        return atlas;
    }

    private static Region known(String iso, double km2, long people) {
        LocalizedText name = new LocalizedText(iso, iso);
        return new Region(iso, name, name, "oblast", false, km2, people);
    }
}
