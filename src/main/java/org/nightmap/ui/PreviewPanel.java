package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ChoroplethJson;
import org.nightmap.choropleth.Ramp;
import org.nightmap.choropleth.StateEntry;
import org.nightmap.intake.OtherReport;
import org.nightmap.language.Language;
import org.nightmap.picture.PlacePicture;
import org.nightmap.report.ReportKind;

/** The map as the reviewed statement would draw it, what it cannot draw, and how other reports of the night differ. */
final class PreviewPanel extends Div implements ReviewPart {

    private static final int MOST_DIFFERENCES = 8;

    /** Places that are listed; the others are counted. */
    private static final int MOST_PLACES = 20;

    private final Atlas atlas;
    private final H2 title = new H2();
    private final MapElement map = new MapElement();
    private final Div states = Markup.box("nm-preview-states");
    private final Div elsewhere = Markup.box("nm-preview-elsewhere");
    private final Div others = Markup.box("nm-preview-others");
    private @Nullable Language language;
    private @Nullable Choropleth shown;
    private int drawn;

    PreviewPanel(Atlas atlas) {
        this.atlas = atlas;
        addClassName("nm-preview");
        title.addClassName("nm-section");
        map.palette(ChoroplethJson.palettes(Ramp.USUAL));
        map.boundaries(atlas.browserBoundaries(atlas.defaultView()));
        add(title, map, states, elsewhere, others);
    }

    @Override
    public void show(ReviewContent content) {
        Texts texts = content.texts();
        if (language != texts.language()) {
            language = texts.language();
            title.setText(texts.of("ui.review.preview"));
            map.labels(StageMaps.labels(texts));
            map.regions(ChoroplethJson.regions(content.choropleth()));
        }
        if (!content.choropleth().equals(shown)) {
            shown = content.choropleth();
            drawn++;
            map.choropleth(ChoroplethJson.of(shown), String.valueOf(drawn));
            showStates(shown);
        }
        showElsewhere(texts, content);
        showOthers(texts, content);
    }

    private void showStates(Choropleth choropleth) {
        states.removeAll();
        for (StateEntry entry : choropleth.states()) {
            states.add(Markup.box("nm-preview-state", new Swatch(entry), new Span(entry.label())));
        }
    }

    private void showElsewhere(Texts texts, ReviewContent content) {
        elsewhere.removeAll();
        List<PlacePicture> places = content.picture().places();
        elsewhere.setVisible(!places.isEmpty() || content.review().about().kind() != ReportKind.NIGHT);
        if (content.review().about().kind() != ReportKind.NIGHT) {
            elsewhere.add(Markup.line("nm-secondary", texts.of("ui.review.not_drawn")));
        }
        if (!places.isEmpty()) {
            elsewhere.add(Markup.section(texts.of("ui.review.elsewhere")));
        }
        places.stream().limit(MOST_PLACES).forEach(place -> elsewhere.add(place(texts, place)));
        if (places.size() > MOST_PLACES) {
            elsewhere.add(Markup.line("nm-note", texts.counted("ui.review.more", places.size() - MOST_PLACES)));
        }
    }

    private static Div place(Texts texts, PlacePicture place) {
        Span name = Markup.text("nm-isolated", texts.place(place));
        return Markup.box(
                "nm-preview-row",
                Markup.box(
                        "nm-elsewhere-name",
                        name,
                        Markup.pill(texts.of("ui.place." + place.kind().name().toLowerCase(Locale.ROOT)))),
                Markup.text("nm-count", place.count() == null ? "–" : texts.number(place.count())));
    }

    private void showOthers(Texts texts, ReviewContent content) {
        others.removeAll();
        others.setVisible(!content.others().isEmpty());
        if (content.others().isEmpty()) {
            return;
        }
        others.add(Markup.section(texts.of("ui.review.others_title")));
        content.others()
                .forEach(other -> others.add(Markup.box(
                        "nm-preview-other",
                        Markup.line("nm-medium", other.report().publisher()),
                        Markup.line("nm-note", differences(texts, other)))));
    }

    private String differences(Texts texts, OtherReport other) {
        if (other.differences().isEmpty()) {
            return texts.of("ui.review.same");
        }
        String named = other.differences().stream()
                .limit(MOST_DIFFERENCES)
                .map(difference -> texts.of(
                        "ui.review.difference", name(texts, difference.iso()), difference.there(), difference.here()))
                .collect(Collectors.joining(", "));
        int more = other.differences().size() - MOST_DIFFERENCES;
        return texts.of("ui.source.differs", more > 0 ? named + ", " + texts.counted("ui.review.more", more) : named);
    }

    private String name(Texts texts, String iso) {
        return atlas.region(iso).map(region -> texts.of(region.shortName())).orElse(iso);
    }

    /** How a state looks on the map. */
    @JsModule("./legend/nightmap-swatch.ts")
    @Tag("nightmap-swatch")
    private static final class Swatch extends Component {

        Swatch(StateEntry entry) {
            getElement().setProperty("state", entry.state().code());
            if (entry.step() != null) {
                getElement().setProperty("step", entry.step());
            }
        }
    }
}
