package org.nightmap.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionSeries;

/** The selected region: its count or state, how that compares, what each report says of it, its last nights, and the place as written. */
final class RegionPanel extends Div implements DeskPart, HasAriaLabel {

    private final Function<DeskContent, RegionSeries> series;
    private final H2 title = new H2();
    private final Span disputed = Markup.pill("");
    private final Button close;
    private final Div none = Markup.line("nm-secondary", "");
    private final ProseElement words = new ProseElement();
    private final RegionBars bars;
    private final ProseElement places = new ProseElement("nm-places");
    private @Nullable DeskState state;

    /**
     * A panel with nothing selected.
     *
     * @param series the selected region's recent nights
     */
    RegionPanel(DeskNavigation navigation, Function<DeskContent, RegionSeries> series) {
        this.series = series;
        close = new Button(new Icon("close"), click -> {
            if (state != null) {
                navigation.go(state.withRegion(null));
                Focus.handOver(click.getSource(), this);
            }
        });
        close.addThemeNames("tertiary", "icon");
        bars = new RegionBars(navigation);
        addClassNames("nm-panel", "nm-region");
        getElement().setAttribute("role", "region");
        Focus.receivable(this);
        add(Markup.box("nm-panel-head", title, disputed, close), none, words, bars, places);
    }

    @Override
    public void show(DeskContent content) {
        state = content.state();
        RegionPicture selected = content.selected().orElse(null);
        disputed.setVisible(selected != null && selected.disputed());
        none.setVisible(selected == null);
        List.of(close, words, bars).forEach(part -> part.setVisible(selected != null));
        if (selected == null) {
            places.setVisible(false);
            showNone(content.texts());
        } else {
            showRegion(content, selected);
        }
    }

    private void showNone(Texts texts) {
        setAriaLabel(texts.of("ui.region.panel"));
        title.setText(texts.of("ui.region.none"));
        none.setText(texts.of("ui.region.none.hint"));
    }

    private void showRegion(DeskContent content, RegionPicture region) {
        Texts texts = content.texts();
        String name = texts.of(region.name());
        setAriaLabel(name);
        title.setText(name);
        disputed.setText(texts.of("ui.region.disputed"));
        close.setAriaLabel(texts.of("ui.region.close"));
        List<Piece> said = new ArrayList<>();
        said.add(
                region.count() != null && region.count() > 0 ? count(content, region.count()) : state(content, region));
        RegionCompared.of(content, region.iso()).ifPresent(said::add);
        said.add(beside(content, region));
        words.write(said);
        bars.show(content, series.apply(content));
        List<Piece> written = PlacesAsWritten.of(content, region.iso());
        places.setVisible(!written.isEmpty());
        places.write(written);
    }

    private static Piece beside(DeskContent content, RegionPicture region) {
        if (!content.state().period().isOneNight()) {
            return NightStates.of(content.texts(), region);
        }
        return content.picture().basis().isEmpty()
                ? Piece.line("nm-secondary", content.texts().of("ui.region.no_report"))
                : ReportWords.of(content, region.iso());
    }

    private static Piece count(DeskContent content, int count) {
        Texts texts = content.texts();
        return Piece.box(
                "nm-region-count",
                Piece.line("nm-region-number", texts.number(count)),
                Piece.box(
                        "nm-secondary",
                        Piece.line("nm-unit", texts.counted("ui.drones_word", count)),
                        Piece.line("nm-rank", RegionRank.words(texts, content.picture(), count))));
    }

    private static Piece state(DeskContent content, RegionPicture region) {
        Texts texts = content.texts();
        // of the period itself: what a map of differences says of the region is said as such
        String with = Optional.ofNullable(region.with())
                .flatMap(content::region)
                .map(other -> texts.of(other.name()))
                .orElse("");
        String said = texts.of("choropleth.said." + region.state().code(), with);
        return Piece.box(
                "nm-region-state",
                Piece.line("nm-region-said", said),
                Piece.line(
                        "nm-secondary",
                        texts.of("ui.state.why." + region.state().code())));
    }
}
