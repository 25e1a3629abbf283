package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

class SymbolLabelsTest extends ShippedMaps {

    @Test
    void aCountStandsInItsCircleWhereItFits() {
        assertThat(labels(30)).hasSize(14).allMatch(MapLabel::inside);
    }

    @Test
    void aCountThatDoesNotFitStandsBesideItsCircle() {
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        MapScene scene = scenes(sheet, composition(sheet)).getFirst();

        assertThat(labels(2)).isNotEmpty().allSatisfy(label -> {
            Coordinate pole = scene.regions().get(label.iso()).pole();
            assertThat(label.inside()).isFalse();
            assertThat(label.box().contains(pole.x, pole.y)).isFalse();
        });
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
        return new SymbolLabels(scene, Language.EN, style, feature -> radius).place(counted);
    }
}
