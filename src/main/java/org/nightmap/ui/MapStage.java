package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ChoroplethJson;
import org.nightmap.choropleth.ClassRange;
import org.nightmap.choropleth.ColourVision;
import org.nightmap.choropleth.Measure;

/** The map, or the maps beside each other, with title, legend and the choice of where to look. */
final class MapStage extends Div implements DeskPart {

    private final Atlas atlas;
    private final DeskNavigation navigation;
    private final StageMaps maps;
    private final NightsGrid nightsGrid = new NightsGrid();
    private final ArrangementPanel arrangement;
    private final Div titleCard;
    private final Div legendStack;
    private final Div above = Markup.box("nm-stage-above");
    private final Div below = Markup.box("nm-stage-below");
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
    private @Nullable DeskState state;

    MapStage(Atlas atlas, CalendarNights nights, DeskNavigation navigation) {
        this.atlas = atlas;
        this.navigation = navigation;
        maps = new StageMaps(atlas, iso -> go(current -> current.withRegion(known(iso))));
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
        placeAroundOne();
        add(above, maps, nightsGrid, below, eyes);
    }

    @Override
    public void show(DeskContent content) {
        DeskState before = state;
        state = content.state();
        Texts texts = content.texts();
        Arrangement as = state.arranged().as();
        boolean beside = as == Arrangement.SIDE;
        place(beside || as == Arrangement.NIGHTS);
        setClassName("nm-pair", beside);
        if (before == null || before.language() != state.language()) {
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
        arrangement.show(content);
        nightsGrid.show(content);
        maps.show(content);
        explain(texts, content);
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
        MapElement map = maps.first();
        map.place(MapElement.Place.TITLE, titleCard);
        map.place(MapElement.Place.CONTROLS, symbols);
        map.place(MapElement.Place.CONTROLS, views);
        map.place(MapElement.Place.LEGEND, legendStack);
        map.place(MapElement.Place.NOTICE, notice);
    }

    MapElement map() {
        return maps.first();
    }

    private void explain(Texts texts, DeskContent content) {
        Choropleth choropleth = content.choropleth();
        title.setText(choropleth.title());
        claim.setText(choropleth.claim());
        List<Choropleth> maps = content.maps();
        List<ClassRange> classes = maps.getFirst().classes();
        int first = classes.isEmpty() ? 0 : classes.getFirst().regions();
        legend.choropleth(ChoroplethJson.legend(maps), texts.counted("ui.regions", first), texts.of("ui.legend.unit"));
        boolean ofCounts = maps.getFirst().measure() == Measure.COUNT;
        legend.symbols(
                content.state().showsSymbols(),
                texts.of(ofCounts ? "export.symbols" : "export.symbols.value"),
                texts.of("export.symbols.counted"));
        legend.ofSeveral(maps.size() > 1);
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
}
