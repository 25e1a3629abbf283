package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.atlas.MapView;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ClassRange;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * No region has a count on a sheet that is not written there with its name: on the map, in the inset, in the legend or at the foot.
 * Where even the foot has no room for all, it says how many are left.
 */
class EveryCountIsToldTest extends ShippedMaps {

    /** The nights with the most regions, and October 2025 with 31. */
    private static final List<String> HEAVY =
            List.of("2026-01-06", "2026-03-07", "2025-10-06", "2025-12-24", "2025-10-01..2025-10-31");

    static Stream<Arguments> sheets() {
        return HEAVY.stream()
                .flatMap(period -> Stream.of("west", "russia")
                        .flatMap(view -> Stream.of(SheetPreset.values())
                                // As a slide at twice the pixels
                                .filter(preset -> preset != SheetPreset.SLIDE_4K)
                                .map(preset -> Arguments.of(period, view, preset))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void onEverySize(String period, String view, SheetPreset preset) {
        for (Language language : Language.values()) {
            for (boolean symbols : new boolean[] {false, true}) {
                assertTold(sheet(period, view, language, preset.size(), symbols));
            }
        }
    }

    /** Frames of 900 by 600 kilometres here and there in the west, each of which leaves regions out and cuts others to slivers. */
    @ParameterizedTest
    @MethodSource("frames")
    void whereTheFrameCutsRegions(double centreX, double centreY, boolean symbols) {
        Sheet whole = sheet("2026-01-06", "west", Language.EN, SheetSize.of(900, 600, 1), symbols);
        Choropleth map = whole.map();
        var view = new MapView("west", map.view().name(), centreX, centreY, 900_000, 600_000);
        Sheet cut = new Sheet(
                new Choropleth(
                        view,
                        map.language(),
                        map.title(),
                        map.period(),
                        map.claim(),
                        map.legendTitle(),
                        map.legendNote(),
                        map.measure(),
                        map.classing(),
                        map.ramp(),
                        map.classes(),
                        map.states(),
                        map.features(),
                        map.summary()),
                whole.notes(),
                whole.size(),
                whole.theme(),
                true,
                symbols,
                false,
                null,
                null);

        assertTold(cut);
    }

    static Stream<Arguments> frames() {
        return Stream.of(-900_000, -600_000, -300_000, 0)
                .flatMap(x -> Stream.of(-900_000, -600_000, -300_000)
                        .flatMap(y -> Stream.of(true, false).map(symbols -> Arguments.of(x, y, symbols))));
    }

    private void assertTold(Sheet sheet) {
        Composition composition = composition(sheet);
        Set<String> named = composition.maps().stream()
                .flatMap(map -> map.labels().stream())
                .filter(MapLabel::named)
                .map(MapLabel::iso)
                .collect(Collectors.toSet());
        String words = composition.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).span().text().strip())
                .collect(Collectors.joining(" "));
        List<Feature> counted = sheet.map().features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .toList();

        assertThat(counted)
                .hasSize(sheet.map().classes().stream()
                        .mapToInt(ClassRange::regions)
                        .sum());
        List<String> untold = counted.stream()
                .filter(feature -> !named.contains(feature.iso()))
                .map(feature -> feature.shortName() + "\u00a0"
                        + Formats.number(sheet.map().language(), feature.count()))
                .filter(told -> !words.contains(told))
                .toList();
        String left = Messages.counted(sheet.map().language(), "export.more", untold.size()) + ".";
        assertThat(untold.isEmpty() || words.contains(left))
                .as("%s are told, or how many they are", untold)
                .isTrue();
    }
}
