package org.nightmap.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Function;
import org.nightmap.choropleth.Feature;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionSeries;

/** The selected region: its count or state, what each report says of it, its last nights, and the place as written. */
final class RegionPanel extends Div implements DeskPart, HasAriaLabel {

    private final DeskNavigation navigation;
    private final Function<DeskContent, RegionSeries> series;

    /**
     * A panel with nothing selected.
     *
     * @param series the selected region's recent nights
     */
    RegionPanel(DeskNavigation navigation, Function<DeskContent, RegionSeries> series) {
        this.navigation = navigation;
        this.series = series;
        addClassNames("nm-panel", "nm-region");
        getElement().setAttribute("role", "region");
    }

    @Override
    public void show(DeskContent content) {
        removeAll();
        content.selected().ifPresentOrElse(region -> showRegion(content, region), () -> showNone(content));
    }

    private void showNone(DeskContent content) {
        Texts texts = content.texts();
        setAriaLabel(texts.of("ui.region.panel"));
        add(new H2(texts.of("ui.region.none")), Markup.line("nm-secondary", texts.of("ui.region.none.hint")));
    }

    private void showRegion(DeskContent content, RegionPicture region) {
        Texts texts = content.texts();
        String name = texts.of(region.name());
        setAriaLabel(name);
        add(head(content, region, name));
        add(region.count() != null && region.count() > 0 ? count(content, region.count()) : state(content, region));
        if (content.state().period().isOneNight()) {
            if (content.picture().basis().isEmpty()) {
                add(Markup.line("nm-secondary", texts.of("ui.region.no_report")));
            } else {
                add(new ReportWords(content, region.iso()));
            }
        } else {
            add(new NightStates(texts, region));
        }
        add(new RegionBars(content, series.apply(content), navigation));
        add(new PlacesAsWritten(content, region.iso()));
    }

    private Div head(DeskContent content, RegionPicture region, String name) {
        Texts texts = content.texts();
        H2 title = new H2(name);
        Button close = new Button(
                new Icon("close"), click -> navigation.go(content.state().withRegion(null)));
        close.addThemeNames("tertiary", "icon");
        close.setAriaLabel(texts.of("ui.region.close"));
        Div head = Markup.box("nm-panel-head", title, close);
        if (region.disputed()) {
            head.addComponentAtIndex(1, Markup.pill(texts.of("ui.region.disputed")));
        }
        return head;
    }

    private static Div count(DeskContent content, int count) {
        Texts texts = content.texts();
        return Markup.box(
                "nm-region-count",
                Markup.line("nm-region-number", texts.number(count)),
                Markup.box(
                        "nm-secondary",
                        Markup.line("nm-unit", texts.counted("ui.drones_word", count)),
                        Markup.line("nm-rank", RegionRank.words(texts, content.picture(), count))));
    }

    private static Div state(DeskContent content, RegionPicture region) {
        Texts texts = content.texts();
        String said = content.feature(region.iso())
                .map(Feature::said)
                .orElseGet(() -> texts.of("ui.state." + region.state().code()));
        return Markup.box(
                "nm-region-state",
                Markup.line("nm-region-said", said),
                Markup.line(
                        "nm-secondary",
                        texts.of("ui.state.why." + region.state().code())));
    }
}
