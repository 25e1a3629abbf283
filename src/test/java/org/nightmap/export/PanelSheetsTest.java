package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.ClassRange;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.time.Period;

/** Sheets with several maps, laid out. */
class PanelSheetsTest extends ArrangedMaps {

    /** The corners, the presets, and some by chance. */
    static Stream<Arguments> sizes() {
        Random random = new Random(20251031);
        Stream<SheetSize> corners = Stream.of(
                SheetSize.of(600, 600, 1),
                SheetSize.of(600, 4000, 1),
                SheetSize.of(6000, 600, 1),
                SheetSize.of(6000, 6000, 1));
        Stream<SheetSize> presets = Stream.of(SheetPreset.values()).map(SheetPreset::size);
        Stream<SheetSize> others = Stream.generate(
                        () -> SheetSize.of(600 + random.nextInt(1400), 600 + random.nextInt(1400), 1))
                .limit(8);
        return Stream.concat(Stream.concat(corners, presets), others)
                .flatMap(size -> Stream.of(
                        Arguments.of(MONTH, "nights", null, size, random.nextBoolean()),
                        Arguments.of("2025-10-20..2025-10-26", "nights", null, size, random.nextBoolean()),
                        Arguments.of(NIGHT, "side", NIGHT_BEFORE, size, random.nextBoolean()),
                        Arguments.of(MONTH, "side", "2025-09-01..2025-09-30", size, random.nextBoolean())));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void onNoSizeDoesAnythingOverlapAndNoMapIsLost(
            String period, String as, String against, SheetSize size, boolean symbols) {
        for (Language language : Language.values()) {
            Sheet sheet = arranged(period, as, against, language, Theme.LIGHT, size, "west", true, symbols);
            Composition composition = composed(sheet);
            SheetLayoutTest.assertApart(composition);
            assertThat(composition.maps()).extracting(Block.Map::panel).isEqualTo(sheet.panels());
            assertThat(composition.maps())
                    .extracting(map -> map.frame())
                    .as("one scale, one size")
                    .allMatch(composition.maps().getFirst().frame()::equals);
            composition.maps().forEach(PanelSheetsTest::assertLabelsApart);
            sheet.panels().forEach(panel -> assertThat(words(composition)).contains(panel.caption()));
        }
    }

    private static void assertLabelsApart(Block.Map map) {
        for (MapLabel label : map.labels()) {
            assertThat(map.frame().box().contains(label.box())).isTrue();
            assertThat(map.labels())
                    .filteredOn(other -> other != label)
                    .noneMatch(other -> other.box().touches(label.box()));
        }
    }

    /** Beside each other on a wide sheet, one below the other on a high one. */
    @ParameterizedTest
    @CsvSource({"SLIDE,true", "A4_PORTRAIT,false"})
    void twoMapsStandAsTheyGetLargest(SheetPreset preset, boolean beside) {
        List<Block.Map> maps = composed(arranged(NIGHT, "side", NIGHT_BEFORE, Language.EN, preset.size()))
                .maps();

        assertThat(maps.getFirst().top() == maps.getLast().top()).isEqualTo(beside);
    }

    @ParameterizedTest
    @EnumSource(SheetPreset.class)
    void everyCountOfTwoPeriodsIsOnItsMapOrAtTheFoot(SheetPreset preset) {
        for (String view : List.of("west", "russia")) {
            for (boolean symbols : new boolean[] {false, true}) {
                Sheet sheet = arranged(
                        "2026-01-06",
                        "side",
                        "2025-12-24",
                        Language.EN,
                        Theme.LIGHT,
                        preset.size(),
                        view,
                        true,
                        symbols);
                Composition composition = composed(sheet);
                String words = words(composition);
                for (Block.Map map : composition.maps()) {
                    Set<String> labelled =
                            map.labels().stream().map(MapLabel::iso).collect(Collectors.toSet());
                    String caption = map.panel().caption() + ", not on the map: ";
                    String told = words.contains(caption) ? words.substring(words.indexOf(caption)) : "";
                    assertThat(counted(map.panel()))
                            .filteredOn(feature -> !labelled.contains(feature.iso()))
                            .allSatisfy(feature ->
                                    assertThat(told).contains(feature.shortName() + "\u00a0" + feature.count()));
                }
            }
        }
    }

    /** 3, 16, 21, 22, 26 and 29 October 2025 have no report; 25 October states 121. */
    @Test
    void everyNightSaysItsTotalOrThatThereIsNoReport() {
        Sheet sheet = arranged(MONTH, "nights", null, Language.EN, SheetPreset.SLIDE.size());

        assertThat(sheet.panels()).hasSize(31);
        assertThat(sheet.panels())
                .filteredOn(panel -> panel.figures().getFirst().equals("no report"))
                .extracting(Panel::period)
                .containsExactly("2025-10-03", "2025-10-16", "2025-10-21", "2025-10-22", "2025-10-26", "2025-10-29");
        assertThat(sheet.panels())
                .filteredOn(panel -> panel.figures().getFirst().equals("no report"))
                .flatMap(panel -> panel.map().features())
                .extracting(Feature::state)
                .containsOnly(MapState.NO_REPORT);
        assertThat(words(composed(sheet))).contains("25 Oct \u00a0121 stated").contains("26 Oct \u00a0no report");
    }

    @Test
    void whereCountsAreNotOnTheMapsOfNightsItIsSaidWhereTheyAre() {
        String said = "Counts that are not on the maps are in the table of each night.";
        Sheet month = arranged(MONTH, "nights", null, Language.EN, SheetPreset.SLIDE.size());
        Composition many = composed(month);
        Composition few =
                composed(arranged("2025-10-20..2025-10-26", "nights", null, Language.EN, SheetPreset.SLIDE.size()));

        assertThat(many.maps()).flatExtracting(Block.Map::labels).isEmpty();
        assertThat(words(many)).contains(said);
        assertThat(few.maps()).flatExtracting(Block.Map::labels).isNotEmpty().allMatch(MapLabel::inside);
        assertThat(words(few)).contains(said);
        // Nights without a report have no counts to be told
        assertThat(words(composed(
                        arranged("2025-10-21..2025-10-22", "nights", null, Language.EN, SheetPreset.SLIDE.size()))))
                .doesNotContain("Counts that");
    }

    @Test
    void oneLegendHoldsForAllMaps() {
        Sheet sheet = arranged(MONTH, "nights", null, Language.EN, SheetPreset.SLIDE.size());

        assertThat(sheet.panels())
                .allSatisfy(panel -> assertThat(panel.map().classes())
                        .extracting(ClassRange::step, ClassRange::label)
                        .isEqualTo(sheet.map().classes().stream()
                                .map(each -> tuple(each.step(), each.label()))
                                .toList()));
        List<Block> swatches = composed(sheet).blocks().stream()
                .filter(block -> block instanceof Block.Swatch swatch && swatch.state() == MapState.COUNTED)
                .toList();
        assertThat(swatches).hasSameSizeAs(sheet.map().classes());
    }

    /** A difference is one map; its legend has up to four classes to each side of none. */
    @ParameterizedTest
    @EnumSource(SheetPreset.class)
    void everyDifferenceIsToldOnTheMapInTheLegendOrAtTheFoot(SheetPreset preset) {
        for (String against : List.of("2025-10-24", "2025-10-26", "2025-12-24")) {
            Sheet sheet = arranged("2026-01-06", "difference", against, Language.EN, preset.size());
            Composition composition = composed(sheet);
            SheetLayoutTest.assertApart(composition);
            String words = words(composition);
            Set<String> named = composition.maps().stream()
                    .flatMap(map -> map.labels().stream())
                    .filter(MapLabel::named)
                    .map(MapLabel::iso)
                    .collect(Collectors.toSet());
            assertThat(counted(sheet.panels().getFirst()))
                    .filteredOn(feature -> !named.contains(feature.iso()))
                    .allSatisfy(
                            feature -> assertThat(words).contains(feature.shortName() + "\u00a0" + feature.shown()));
        }
    }

    @Test
    void asManyMapsAsTheArrangementHasAreOnASheet() {
        Sheet sheet = arranged(NIGHT, "side", NIGHT_BEFORE, Language.EN, SheetPreset.SLIDE.size());

        assertThatThrownBy(() -> new Sheet(
                        Arrangement.MAP,
                        sheet.panels(),
                        sheet.notes(),
                        sheet.size(),
                        sheet.theme(),
                        true,
                        false,
                        false,
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "map,,nightmap-2025-10-01..2025-10-31.png",
        "difference,2025-10-24,nightmap-2025-10-01..2025-10-31-less-2025-10-24.png",
        "side,2025-10-24,nightmap-2025-10-01..2025-10-31-beside-2025-10-24.png",
        "nights,,nightmap-2025-10-01..2025-10-31-nights.png"
    })
    void aFileIsCalledAfterWhatItShows(String as, String against, String name) {
        SheetRequest request = new SheetRequest(
                as, against, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);

        assertThat(ImageNames.of(Period.parse(MONTH), request, "png")).isEqualTo(name);
    }

    private static List<Feature> counted(Panel panel) {
        return panel.map().features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .toList();
    }
}
