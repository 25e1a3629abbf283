package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

class SymbolLabelsTest extends ShippedMaps {

    /**
     * Rostov's 20 has a circle of 30 units. Two figures of size 17 take 20.4 by 11.9, so they fit from a radius of 14.8 on, which a
     * count of 10 has (21.2); one takes 10.2 by 11.9 and fits from 9.8 on, which 8 has (19.0) and 2 (9.5) has not.
     */
    @Test
    void aCountStandsInItsCircleWhereItFits() {
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);

        assertThat(labels(30)).filteredOn(SymbolLabelsTest::isCount).hasSize(14).allSatisfy(label -> {
            int count = sheet.map().features().stream()
                    .filter(feature -> feature.iso().equals(label.iso()))
                    .findFirst()
                    .orElseThrow()
                    .count();
            assertThat(label.inside()).as(label.iso()).isEqualTo(count >= 8);
        });
    }

    @Test
    void aCountThatDoesNotFitStandsBesideItsCircle() {
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        MapScene scene = scenes(sheet, composition(sheet)).getFirst();

        assertThat(labels(2)).filteredOn(SymbolLabelsTest::isCount).isNotEmpty().allSatisfy(label -> {
            Coordinate pole = scene.regions().get(label.iso()).pole();
            assertThat(label.inside()).isFalse();
            assertThat(label.box().contains(pole.x, pole.y)).isFalse();
        });
    }

    /** October 2025 over all of Russia: 31 circles on a tenth of the map. */
    @ParameterizedTest
    @CsvSource({
        "2025-10-01..2025-10-31,russia,SLIDE",
        "2025-10-01..2025-10-31,west,SQUARE",
        "2026-01-06,russia,A4_PORTRAIT",
        "2026-01-06,west,SLIDE"
    })
    void noNumberStandsOnAnotherOrOnAnothersCircle(String period, String view, SheetPreset preset) {
        for (Language language : Language.values()) {
            Sheet sheet = sheet(period, view, language, preset.size(), true);
            for (Block.Map map : composition(sheet).maps()) {
                MapDrawing drawing = new MapDrawing(
                        scene(sheet, map.frame()),
                        map,
                        sheet,
                        composition(sheet).unit());
                List<Feature> circled = drawing.circled();
                for (MapLabel label : map.labels()) {
                    assertThat(map.labels())
                            .filteredOn(other -> other != label)
                            .noneMatch(other -> other.box().touches(label.box()));
                    int own = circled.indexOf(drawing.feature(label.iso()));
                    // Larger ones lie below a circle with its number in it
                    assertThat(circled.subList(label.inside() ? own : 0, circled.size()))
                            .filteredOn(other -> !other.iso().equals(label.iso()))
                            .allSatisfy(other -> assertThat(meets(drawing.circle(other), label.box()))
                                    .as("%s on the circle of %s", label.iso(), other.iso())
                                    .isFalse());
                }
            }
        }
    }

    /** Ryazan, Tver and Smolensk lie at the edges of the inset, which would cut their circles. */
    @ParameterizedTest
    @CsvSource({"2025-01-24,SLIDE", "2026-01-06,SLIDE", "2026-01-06,A4_LANDSCAPE"})
    void everyCircleInAnInsetIsWholeAndHasItsNumber(String period, SheetPreset preset) {
        for (Language language : Language.values()) {
            Sheet sheet = sheet(period, "west", language, preset.size(), true);
            Composition composition = composition(sheet);
            Block.Map inset = composition.maps().getLast();
            MapDrawing drawing = new MapDrawing(scene(sheet, inset.frame()), inset, sheet, composition.unit());

            assertThat(inset.frame().isInset()).isTrue();
            assertThat(drawing.circled()).isNotEmpty().allSatisfy(feature -> {
                assertThat(inset.frame().box().contains(drawing.circle(feature)))
                        .isTrue();
                assertThat(inset.labels())
                        .filteredOn(SymbolLabelsTest::isCount)
                        .extracting(MapLabel::iso)
                        .contains(feature.iso());
            });
        }
    }

    /** Names stand by themselves beside what is not led to its circle. */
    private static boolean isCount(MapLabel label) {
        return label.lines().getLast().text().matches("\\d+");
    }

    private static boolean meets(Box circle, Box box) {
        return circle.ellipse().intersects(box.left(), box.top(), box.width(), box.height());
    }

    private List<MapLabel> labels(double radius) {
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        Composition composition = composition(sheet);
        MapScene scene = scenes(sheet, composition).getFirst();
        LabelStyle style = new LabelStyle(Palette.of(Theme.LIGHT), composition.unit());
        List<Feature> counted = sheet.map().features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .sorted(Comparator.comparing(Feature::count).reversed())
                .toList();
        int most = counted.getFirst().count();
        return new SymbolLabels(scene, sheet.map(), style, new Circles(radius, most)).place(counted);
    }
}
