package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ChoroplethJson;
import org.nightmap.choropleth.ColourVision;
import org.nightmap.choropleth.Measure;
import org.nightmap.choropleth.Ramp;

/** The map, or the maps beside each other, with title, legend and the choice of where to look. */
final class MapStage extends Div implements DeskPart {

    private final Atlas atlas;
    private final DeskNavigation navigation;
    private final MapElement map = new MapElement();
    private final MapElement other = new MapElement();
    private final List<MapElement> maps = List.of(map, other);
    private final NightsGrid nightsGrid = new NightsGrid();
    private final ArrangementPanel arrangement;
    private final Div titleCard;
    private final Div legendStack;
    private final Div above = Markup.box("nm-stage-above");
    private final Div below = Markup.box("nm-stage-below");
    private final Div captionOfMap = Markup.box("nm-map-caption");
    private final Div captionOfOther = Markup.box("nm-map-caption");
    private final Div cellOfMap = Markup.box("nm-map-cell", captionOfMap, map);
    private final Div cellOfOther = Markup.box("nm-map-cell", captionOfOther, other);
    private final Div besideEachOther = Markup.box("nm-stage-maps", cellOfMap);
    private boolean several;
    private final LegendElement legend = new LegendElement();
    private final ClassesPanel classes;
    private final ColoursPanel colours;
    private final EyesElement eyes = new EyesElement();
    private final PreviewNotice notice = new PreviewNotice(this::turnPreview);
    private final H1 title = new H1();
    private final Span claim = new Span();
    private final Segment<MapView> views;
    private final Segment<Boolean> symbols;
    private ColourVision seenWith = ColourVision.NORMAL;
    private ColourVision previewed = ColourVision.DEUTERANOPIA;
    private @Nullable Ramp coloured;
    private @Nullable DeskState state;

    MapStage(Atlas atlas, CalendarNights nights, DeskNavigation navigation) {
        this.atlas = atlas;
        this.navigation = navigation;
        views = new Segment<>(view -> go(current -> current.withView(view)));
        addClassName("nm-stage");
        symbols = new Segment<>(on -> go(current -> current.withSymbols(on)));
        arrangement = new ArrangementPanel(nights, navigation);
        titleCard = Markup.box("nm-title-card", title, claimLine(), arrangement);
        classes = new ClassesPanel(
                atlas.hasPopulation(),
                change -> go(current -> current.withSymbology(change.apply(current.symbology()))));
        colours = new ColoursPanel(
                ramp -> go(current -> current.withSymbology(current.symbology().with(ramp))), this::preview);
        legendStack = Markup.box("nm-legend-stack", legend, classes, colours);
        for (MapElement each : maps) {
            each.addRegionSelectListener(event -> go(current -> current.withRegion(known(event.iso()))));
        }
        placeAroundOne();
        add(above, besideEachOther, nightsGrid, below, eyes);
    }

    @Override
    public void show(DeskContent content) {
        DeskState before = state;
        state = content.state();
        Texts texts = content.texts();
        Arrangement as = state.arranged().as();
        boolean beside = as == Arrangement.SIDE;
        place(beside || as == Arrangement.NIGHTS);
        if (beside) {
            besideEachOther.add(cellOfOther);
        } else {
            cellOfOther.removeFromParent();
        }
        setClassName("nm-pair", beside);
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
                each.labels(labels(texts));
                each.regions(ChoroplethJson.regions(content.choropleth()));
            }
            views.show(texts.of("ui.view"), atlas.views(), state.view(), view -> texts.of(view.name()));
            symbols.show(
                    texts.of("ui.symbols"),
                    List.of(false, true),
                    state.symbols(),
                    on -> texts.of(on ? "ui.symbols.on" : "ui.symbols.off"));
            notice.show(texts, seenWith);
        }
        views.choose(state.view());
        symbols.choose(state.symbols());
        symbols.setVisible(as == Arrangement.MAP);
        map.symbols(state.showsSymbols());
        maps.forEach(each -> each.select(content.state().region()));
        arrangement.show(content);
        nightsGrid.show(content);
        showMaps(texts, content);
        classes.show(content);
        colours.show(content);
    }

    /** Shows the map as other eyes see it, and again as it is: first those that were chosen last. */
    void turnPreview() {
        preview(seenWith == ColourVision.NORMAL ? previewed : ColourVision.NORMAL);
    }

    /** A preview alone: it stands in no address, and nothing that is exported has it. */
    private void preview(ColourVision vision) {
        seenWith = vision;
        if (vision != ColourVision.NORMAL) {
            previewed = vision;
        }
        eyes.seeWith(vision);
        colours.choose(vision);
        if (state != null) {
            notice.show(state.texts(), vision);
        }
    }

    /** What explains one map lies over it; what explains several stands above and below them. */
    private void place(boolean ofSeveral) {
        if (ofSeveral == several) {
            return;
        }
        several = ofSeveral;
        if (several) {
            above.add(titleCard, views, notice);
            notice.getElement().removeAttribute("slot");
            below.add(legendStack);
        } else {
            placeAroundOne();
        }
    }

    private void placeAroundOne() {
        map.place(MapElement.Place.TITLE, titleCard);
        map.place(MapElement.Place.CONTROLS, symbols);
        map.place(MapElement.Place.CONTROLS, views);
        map.place(MapElement.Place.LEGEND, legendStack);
        map.place(MapElement.Place.NOTICE, notice);
    }

    MapElement map() {
        return map;
    }

    private void showMaps(Texts texts, DeskContent content) {
        Choropleth choropleth = content.choropleth();
        title.setText(choropleth.title());
        claim.setText(choropleth.claim());
        captionOfMap.setVisible(content.state().arranged().as() == Arrangement.SIDE);
        captionOfMap.setText(choropleth.period());
        map.choropleth(ChoroplethJson.of(choropleth), key(content.state()));
        if (content.state().arranged().as() == Arrangement.SIDE) {
            Choropleth last = content.panels().getLast();
            captionOfOther.setText(last.period());
            other.choropleth(ChoroplethJson.of(last), key(content.state()));
        }
        Choropleth explained =
                content.panels().isEmpty() ? choropleth : content.panels().getFirst();
        int first = explained.classes().isEmpty()
                ? 0
                : explained.classes().getFirst().regions();
        legend.choropleth(
                ChoroplethJson.legend(explained), texts.counted("ui.regions", first), texts.of("ui.legend.unit"));
        boolean ofCounts = explained.measure() == Measure.COUNT;
        legend.symbols(
                content.state().showsSymbols(),
                texts.of(ofCounts ? "export.symbols" : "export.symbols.value"),
                texts.of("export.symbols.counted"));
        legend.ofSeveral(!content.panels().isEmpty());
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
