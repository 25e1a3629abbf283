package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Symbology;
import org.nightmap.choropleth.Theme;
import org.nightmap.picture.NightOverview;
import org.nightmap.time.Night;

/**
 * A small map of every night of a span, all in the same classes; each leads to its night. They are the images that the product makes of
 * a night, so that thirty of them cost the browser no more than thirty pictures.
 */
final class NightsGrid extends Div implements DeskPart {

    private static final String WIDTH = "400";
    private static final String HEIGHT = "320";

    /** Twice as large as it is shown, for screens that have two pixels for one. */
    private static final String SCALE = "1";

    NightsGrid() {
        addClassName("nm-nights-grid");
        getElement().setAttribute("role", "list");
    }

    @Override
    public void show(DeskContent content) {
        removeAll();
        boolean shown = content.state().arranged().as() == Arrangement.NIGHTS;
        setVisible(shown);
        if (!shown) {
            return;
        }
        getElement().setAttribute("aria-label", SpokenWords.of(content));
        Map<Night, NightOverview> overviews =
                content.overviews().stream().collect(Collectors.toMap(NightOverview::night, Function.identity()));
        List<Night> nights = content.state().period().nights().toList();
        for (int i = 0; i < nights.size(); i++) {
            Night night = nights.get(i);
            add(panel(content, night, content.panels().get(i), overviews.get(night)));
        }
    }

    private static Div panel(DeskContent content, Night night, Choropleth map, @Nullable NightOverview overview) {
        Texts texts = content.texts();
        DeskState state = content.state().withNight(night).withArranged(Arranged.ALONE);
        RouterLink link = SitePage.MAP.link("");
        link.setQueryParameters(DeskAddress.write(state));
        link.add(Markup.box(
                "nm-nights-caption",
                Markup.text("nm-nights-date", texts.dayAndMonth(night.morning())),
                Markup.text("nm-nights-total", total(texts, overview)),
                Markup.text("nm-nights-region", region(content, map))));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Image image = new Image(address(content, state, map, theme), map.summary());
            image.addClassName("nm-nights-" + theme.code());
            image.getElement().setAttribute("loading", "lazy");
            link.add(image);
        }
        Div panel = Markup.box("nm-nights-panel", link);
        panel.getElement().setAttribute("role", "listitem");
        return panel;
    }

    private static String total(Texts texts, @Nullable NightOverview overview) {
        if (overview == null) {
            return texts.of("ui.nights_grid.no_report");
        }
        Integer stated = overview.tally().stated();
        return stated == null
                ? texts.of("ui.nights_grid.no_total")
                : texts.of("ui.nights_grid.total", texts.number(stated));
    }

    /** The number of the region that is selected, or what is said in its place. */
    private static String region(DeskContent content, Choropleth map) {
        return map.features().stream()
                .filter(feature -> feature.iso().equals(content.state().region()))
                .findFirst()
                .map(feature ->
                        feature.shortName() + ": " + (feature.shown().isEmpty() ? feature.said() : feature.shown()))
                .orElse("");
    }

    /** In the classes of all the nights: those found in one night's values would be others. */
    private static String address(DeskContent content, DeskState state, Choropleth map, Theme theme) {
        FileAddress address = new FileAddress(state, "map.png")
                .with("lang", state.language().code())
                .with("view", state.view().id())
                .with("theme", theme.code())
                .with("width", WIDTH)
                .with("height", HEIGHT)
                .with("scale", SCALE)
                .with("labels", "off")
                .with("only", "map");
        Symbology held =
                content.state().symbology().ofNights().with(map.classing().held());
        SymbologyAddress.write(held).forEach(address::with);
        return address.toString();
    }
}
