package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

class LabelPlacerTest extends ShippedMaps {

    @ParameterizedTest
    @CsvSource({
        "2025-10-25,SLIDE",
        "2025-10-13,SLIDE",
        "2025-09-07..2025-09-30,SLIDE",
        "2025-10-25,A4_LANDSCAPE",
        "2025-10-13,A4_PORTRAIT",
        "2025-09-07..2025-09-30,A3_LANDSCAPE",
        "2025-10-13,SQUARE"
    })
    void labelsKeepClearOfEachOtherAndNoneIsForgotten(String period, SheetPreset preset) {
        for (Language language : Language.values()) {
            Sheet sheet = sheet(period, language, Theme.LIGHT, preset);
            Composition composition = composition(sheet);
            Set<String> written = new HashSet<>();
            for (MapScene scene : scenes(sheet, composition)) {
                List<MapLabel> labels = new LabelPlacer(
                                scene, sheet.map(), new LabelStyle(Palette.of(Theme.LIGHT), composition.unit()))
                        .place();
                assertApart(labels);
                labels.forEach(label -> assertThat(scene.frame().box().contains(label.box()))
                        .as(label.iso())
                        .isTrue());
                assertLeadersCoverNoColour(sheet, scene, labels);
                labels.forEach(label -> written.add(label.iso()));
            }
            String legend = composition.blocks().stream()
                    .filter(Block.Text.class::isInstance)
                    .map(block -> ((Block.Text) block).span().text().strip())
                    .collect(Collectors.joining(" "))
                    .replace('\u00a0', ' ');
            assertThat(sheet.map().features())
                    .filteredOn(feature -> feature.count() != null && feature.count() > 0)
                    .allSatisfy(feature -> assertThat(written.contains(feature.iso())
                                    || legend.contains(feature.shortName() + " " + feature.count()))
                            .as("%s is on the map or in the legend", feature)
                            .isTrue());
        }
    }

    /** It would be read as that region's. Over the east there is no sea near: a count alone stands in its own region there. */
    @ParameterizedTest
    @CsvSource({"2025-10-25,EN", "2025-10-25,RU", "2025-12-24,EN", "2025-12-24,RU"})
    void aLabelWithALeaderStandsOnNoRegionAndLeadsIntoItsOwn(String period, Language language) {
        Sheet sheet = sheet(period, language, Theme.LIGHT, SheetPreset.SLIDE);
        Composition composition = composition(sheet);
        MapScene scene = scenes(sheet, composition).getFirst();
        List<MapLabel> led = new LabelPlacer(
                        scene, sheet.map(), new LabelStyle(Palette.of(Theme.LIGHT), composition.unit()))
                .place().stream().filter(label -> label.leader() != null).toList();

        assertThat(led).isNotEmpty().allSatisfy(label -> {
            Box box = label.box();
            Geometry covered =
                    new GeometryFactory().toGeometry(new Envelope(box.left(), box.right(), box.top(), box.bottom()));
            assertThat(scene.regions())
                    .allSatisfy((iso, shape) -> assertThat(shape.area().intersects(covered))
                            .as("the label of %s over %s", label.iso(), iso)
                            .isFalse());
            assertThat(scene.regions()
                            .get(label.iso())
                            .area()
                            .contains(new GeometryFactory().createPoint(label.leader())))
                    .isTrue();
        });
    }

    /** Moscow has one drone and no room for its name: in the inset that is there for it, it is named all the same. */
    @ParameterizedTest
    @CsvSource({"2025-01-24,EN,SLIDE", "2025-01-24,RU,SLIDE", "2025-01-24,EN,A4_LANDSCAPE"})
    void theInsetNamesACityThatIsTooSmallForItsName(String period, Language language, SheetPreset preset) {
        Composition composition = composition(sheet(period, language, Theme.PRINT, preset));
        List<MapLabel> onMap = composition.maps().getFirst().labels();
        List<MapLabel> inInset = composition.maps().getLast().labels();

        assertThat(composition.maps()).hasSize(2);
        assertThat(inInset)
                .filteredOn(label -> label.iso().equals("RU-MOW"))
                .singleElement()
                .satisfies(label -> assertThat(label.named()).isTrue());
        assertThat(onMap)
                .filteredOn(label -> label.iso().equals("RU-MOW"))
                .allMatch(label -> label.named() || label.inside());
    }

    /** The year's 1 of Moscow beside the 288 of its oblast was read as 1288. A figure of size 17 is 10.2 wide. */
    @ParameterizedTest
    @CsvSource({"2025-01-01..2025-12-31,SLIDE", "2025-01-01..2025-12-31,A4_LANDSCAPE", "2025-01-24,SQUARE"})
    void noTwoNumbersAreReadAsOne(String period, SheetPreset preset) {
        for (Language language : Language.values()) {
            Composition composition = composition(sheet(period, language, Theme.LIGHT, preset));
            for (Block.Map map : composition.maps()) {
                for (MapLabel label : map.labels()) {
                    double across = 10 * composition.unit();
                    Box room = label.box().widened(across);
                    Box all = label.inside() || label.leader() != null
                            ? room
                            : label.box().grown(across);
                    assertThat(map.labels().subList(0, map.labels().indexOf(label)))
                            .as("beside %s", label)
                            .noneMatch(other -> all.touches(other.box()));
                }
            }
        }
    }

    private static void assertApart(List<MapLabel> labels) {
        List<Box> taken = new ArrayList<>();
        for (MapLabel label : labels) {
            assertThat(taken).as("labels at %s", label.iso()).noneMatch(label.box()::touches);
            taken.add(label.box());
        }
    }

    private static void assertLeadersCoverNoColour(Sheet sheet, MapScene scene, List<MapLabel> labels) {
        for (MapLabel label : labels) {
            if (label.leader() == null) {
                continue;
            }
            Box box = label.box();
            Geometry covered =
                    new GeometryFactory().toGeometry(new Envelope(box.left(), box.right(), box.top(), box.bottom()));
            for (Feature feature : sheet.map().features()) {
                MapScene.Shape shape = scene.regions().get(feature.iso());
                assertThat(feature.step() != null
                                && shape != null
                                && shape.area().intersects(covered))
                        .as("the label of %s over %s", label.iso(), feature.iso())
                        .isFalse();
            }
        }
    }
}
