package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ChoroplethJson;
import org.nightmap.choropleth.Ramp;

/** The map, and the one of another period beside it where they are compared; they move together. */
@JsModule("./map/nightmap-maps.ts")
@Tag("nightmap-maps")
final class StageMaps extends Component implements HasComponents, DeskPart {

    private final Atlas atlas;
    private final MapElement map = new MapElement();
    private final MapElement other = new MapElement();
    private final List<MapElement> maps = List.of(map, other);
    private final Div captionOfMap = Markup.box("nm-map-caption");
    private final Div captionOfOther = Markup.box("nm-map-caption");
    private final Div cellOfOther = Markup.box("nm-map-cell", captionOfOther, other);
    private @Nullable DeskState state;
    private @Nullable Ramp coloured;

    /** @param chosen told of the region that was chosen on a map; null where the choice was taken back */
    StageMaps(Atlas atlas, Consumer<@Nullable String> chosen) {
        this.atlas = atlas;
        getElement().getClassList().add("nm-stage-maps");
        for (MapElement each : maps) {
            each.addRegionSelectListener(event -> chosen.accept(event.iso()));
        }
        add(Markup.box("nm-map-cell", captionOfMap, map));
    }

    /** The map of the period that is shown. */
    MapElement first() {
        return map;
    }

    @Override
    public void show(DeskContent content) {
        DeskState before = state;
        state = content.state();
        boolean beside = state.arranged().as() == Arrangement.SIDE;
        place(beside);
        if (before == null || !before.view().equals(state.view())) {
            maps.forEach(each ->
                    each.boundaries(atlas.browserBoundaries(content.state().view())));
        }
        Ramp ramp = content.choropleth().ramp();
        if (ramp != coloured) {
            coloured = ramp;
            maps.forEach(each -> each.palette(ChoroplethJson.palettes(ramp)));
        }
        if (before == null || before.language() != state.language()) {
            for (MapElement each : maps) {
                each.labels(labels(content.texts()));
                each.regions(ChoroplethJson.regions(content.choropleth()));
            }
        }
        map.symbols(state.showsSymbols());
        maps.forEach(each -> each.select(content.state().region()));
        captionOfMap.setVisible(beside);
        captionOfMap.setText(caption(content.choropleth()));
        map.choropleth(ChoroplethJson.of(content.choropleth()), key(state));
        if (beside) {
            Choropleth last = content.panels().getLast();
            captionOfOther.setText(caption(last));
            other.choropleth(ChoroplethJson.of(last), key(state));
        }
    }

    private void place(boolean beside) {
        if (beside == cellOfOther.getParent().isPresent()) {
            return;
        }
        if (beside) {
            add(cellOfOther);
        } else {
            cellOfOther.removeFromParent();
        }
        // what was zoomed into alone is framed anew in another room
        getElement().executeJs("this.reset()");
    }

    /** With what is to be known of its values, which the legend of both does not say. */
    private static String caption(Choropleth map) {
        return map.legendNote().isEmpty() ? map.period() : map.period() + " · " + map.legendNote();
    }

    /** Names the picture on the screen. */
    private static String key(DeskState shown) {
        return Stream.of(
                        Stream.of(
                                shown.period().toString(),
                                shown.language().code(),
                                shown.view().id()),
                        SymbologyAddress.write(shown.symbology()).values().stream(),
                        SymbologyAddress.write(shown.arranged()).values().stream(),
                        Stream.of("circles").filter(each -> shown.showsSymbols()))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" "));
    }

    /** The texts of a map's own controls. */
    static Map<String, String> labels(Texts texts) {
        return Map.of(
                "mapLabel", texts.of("ui.map.label"),
                "mapKeys", texts.of("ui.map.keys"),
                "regionsLabel", texts.of("ui.map.regions"),
                "zoomIn", texts.of("ui.map.zoom_in"),
                "zoomOut", texts.of("ui.map.zoom_out"),
                "resetView", texts.of("ui.map.reset"),
                "failed", texts.of("ui.map.failed"),
                "retry", texts.of("ui.map.retry"));
    }
}
