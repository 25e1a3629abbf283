package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
            add(row(
                    texts,
                    texts.of("ui.figures.unattributed.title"),
                    null,
                    texts.of("ui.unattributed.why"),
                    unattributed));
        }
        if (tally.excess() > 0) {
            add(row(texts, texts.of("ui.figures.excess.title"), null, texts.of("ui.excess.why"), tally.excess()));
        }
    }

    private static String title(Texts texts, Tally tally, int notOnMap) {
        return tally.stated() == null
                ? texts.of("ui.elsewhere.title", notOnMap)
                : texts.of("ui.elsewhere.title_of", notOnMap, tally.stated());
    }

    private static Div place(Texts texts, PlaceCount place) {
        String kind = place.kind().name().toLowerCase(Locale.ROOT);
        return row(
                texts,
                texts.of("ui.quoted", place.place()),
                texts.of("ui.place." + kind),
                texts.of("ui.place." + kind + ".why"),
                place.count());
    }

    private static Div row(Texts texts, String name, @Nullable String kind, String why, @Nullable Integer count) {
        Div title = Markup.box("nm-elsewhere-name", Markup.text("nm-strong", name));
        if (kind != null) {
            title.add(Markup.pill(kind));
        }
        return Markup.box(
                "nm-elsewhere-row",
                Markup.box("nm-elsewhere-what", title, Markup.line("nm-note", why)),
                Markup.text("nm-count", count == null ? "–" : texts.number(count)));
    }
}
