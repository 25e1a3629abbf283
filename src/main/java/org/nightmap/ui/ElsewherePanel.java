package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.PlacePicture;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.Tally;

/** What belongs to the picture and cannot be drawn: seas, joint counts, names that are no region, and the remainder. */
final class ElsewherePanel extends Div implements DeskPart {

    ElsewherePanel() {
        addClassNames("nm-panel", "nm-elsewhere");
    }

    @Override
    public void show(DeskContent content) {
        removeAll();
        Texts texts = content.texts();
        Tally tally = content.picture().tally();
        int unattributed = tally.unattributed() == null ? 0 : tally.unattributed();
        boolean anything = !content.picture().places().isEmpty() || unattributed > 0 || tally.excess() > 0;
        setVisible(anything);
        if (!anything) {
            return;
        }
        add(Markup.section(title(texts, tally, tally.elsewhere() + unattributed)));
        content.picture().places().forEach(place -> add(place(texts, place)));
        if (unattributed > 0) {
            Div what = what(texts.of("ui.figures.unattributed.title"), null, texts.of("ui.unattributed.why"));
            add(row(texts, what, unattributed));
        }
        if (tally.excess() > 0) {
            Div what = what(texts.of("ui.figures.excess.title"), null, texts.of("ui.excess.why"));
            add(row(texts, what, tally.excess()));
        }
    }

    private static String title(Texts texts, Tally tally, int notOnMap) {
        return tally.stated() == null
                ? texts.of("ui.elsewhere.title", notOnMap)
                : texts.of("ui.elsewhere.title_of", notOnMap, tally.stated());
    }

    private static Div place(Texts texts, PlacePicture place) {
        String kind = place.kind().name().toLowerCase(Locale.ROOT);
        Div what = what(texts.place(place), texts.of("ui.place." + kind), texts.of("ui.place." + kind + ".why"));
        if (place.name() != null) {
            what.add(wordings(texts, place.wordings()));
        }
        return row(texts, what, place.count());
    }

    /** How the sources word a place that is shown by its name; several, as a span has, are there for whoever asks. */
    private static Component wordings(Texts texts, List<PlaceCount> wordings) {
        if (wordings.size() == 1) {
            String only = texts.of("ui.quoted", wordings.getFirst().place());
            return Markup.line("nm-note", texts.of("ui.place.written", only));
        }
        Div list = new Div();
        wordings.forEach(wording -> {
            String quoted = texts.of("ui.quoted", wording.place());
            list.add(Markup.line("nm-note", quoted + " " + number(texts, wording.count())));
        });
        return new Fold(texts.counted("ui.place.wordings", wordings.size()), list);
    }

    private static Div what(String name, @Nullable String kind, String why) {
        Div title = Markup.box("nm-elsewhere-name", Markup.text("nm-strong", name));
        if (kind != null) {
            title.add(Markup.pill(kind));
        }
        return Markup.box("nm-elsewhere-what", title, Markup.line("nm-note", why));
    }

    private static Div row(Texts texts, Div what, @Nullable Integer count) {
        return Markup.box("nm-elsewhere-row", what, Markup.text("nm-count", number(texts, count)));
    }

    private static String number(Texts texts, @Nullable Integer count) {
        return count == null ? "–" : texts.number(count);
    }
}
