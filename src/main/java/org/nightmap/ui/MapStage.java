package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ChoroplethJson;

/** The map with its title, its legend and the choice of where to look. */
final class MapStage extends Div implements DeskPart {

    private final Atlas atlas;
    private final DeskNavigation navigation;
    private final MapElement map = new MapElement();
    private final LegendElement legend = new LegendElement();
    private final ClassesPanel classes;
    private final H1 title = new H1();
    private final Span claim = new Span();
    private final Segment<MapView> views;
    private @Nullable DeskState state;

    MapStage(Atlas atlas, DeskNavigation navigation) {
        this.atlas = atlas;
        this.navigation = navigation;
        views = new Segment<>(view -> go(current -> current.withView(view)));
        addClassName("nm-stage");
        map.palette(ChoroplethJson.palettes());
        map.place(MapElement.Place.TITLE, Markup.box("nm-title-card", title, claimLine()));
        map.place(MapElement.Place.CONTROLS, views);
        classes = new ClassesPanel(
                atlas.hasPopulation(),
                change -> go(current -> current.withSymbology(change.apply(current.symbology()))));
        map.place(MapElement.Place.LEGEND, Markup.box("nm-legend-stack", legend, classes));
        map.addRegionSelectListener(event -> go(current -> current.withRegion(known(event.iso()))));
        add(map);
    }

    @Override
    public void show(DeskContent content) {
        DeskState before = state;
        state = content.state();
        Texts texts = content.texts();
        if (before == null || !before.view().equals(state.view())) {
            map.boundaries(atlas.browserBoundaries(state.view()));
        }
        if (before == null || before.language() != state.language()) {
            map.labels(labels(texts));
            map.regions(ChoroplethJson.regions(content.choropleth()));
            views.show(texts.of("ui.view"), atlas.views(), state.view(), view -> texts.of(view.name()));
        }
        views.choose(state.view());
        map.select(state.region());
        showChoropleth(texts, content.choropleth(), state);
        classes.show(content);
    }

    MapElement map() {
        return map;
    }

    private void showChoropleth(Texts texts, Choropleth choropleth, DeskState shown) {
        title.setText(choropleth.title());
        claim.setText(choropleth.claim());
        map.choropleth(
                ChoroplethJson.of(choropleth),
                "%s %s %s%s"
                        .formatted(
                                shown.period(),
                                shown.language().code(),
                                shown.view().id(),
                                SymbologyAddress.write(shown.symbology()).values().stream()
                                        .map(value -> " " + value)
                                        .collect(Collectors.joining())));
        int first = choropleth.classes().isEmpty()
                ? 0
                : choropleth.classes().getFirst().regions();
        legend.choropleth(
                ChoroplethJson.legend(choropleth), texts.counted("ui.regions", first), texts.of("ui.legend.unit"));
    }

    private Div claimLine() {
        return Markup.box("nm-claim", new Icon("info"), claim);
    }

    private void go(UnaryOperator<DeskState> change) {
        if (state != null) {
            navigation.go(change.apply(state));
        }
    }

    /** The browser may send anything. */
    private @Nullable String known(@Nullable String iso) {
        return iso != null && atlas.region(iso).isPresent() ? iso : null;
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
