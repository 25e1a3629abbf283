package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.PlacePicture;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.Tally;

/** What belongs to the picture and cannot be drawn: seas, joint counts, names that are no region, and the remainder. */
final class ElsewherePanel extends ProseElement implements DeskPart {

    ElsewherePanel() {
        super("nm-panel", "nm-elsewhere");
    }

    @Override
    public void show(DeskContent content) {
        Texts texts = content.texts();
        Tally tally = content.picture().tally();
        int unattributed = tally.unattributed() == null ? 0 : tally.unattributed();
        boolean anything = !content.picture().places().isEmpty() || unattributed > 0 || tally.excess() > 0;
        setVisible(anything);
        if (!anything) {
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.section(title(texts, tally, tally.elsewhere() + unattributed)));
        content.picture().places().forEach(place -> pieces.add(place(texts, place)));
        if (unattributed > 0) {
            Piece what = what(texts.of("ui.figures.unattributed.title"), null, texts.of("ui.unattributed.why"));
            pieces.add(row(texts, what, unattributed));
        }
        if (tally.excess() > 0) {
            Piece what = what(texts.of("ui.figures.excess.title"), null, texts.of("ui.excess.why"));
            pieces.add(row(texts, what, tally.excess()));
        }
        write(pieces);
    }

    private static String title(Texts texts, Tally tally, int notOnMap) {
        return tally.stated() == null
                ? texts.of("ui.elsewhere.title", notOnMap)
                : texts.of("ui.elsewhere.title_of", notOnMap, tally.stated());
    }

    private static Piece place(Texts texts, PlacePicture place) {
        String kind = place.kind().name().toLowerCase(Locale.ROOT);
        Piece what = what(texts.place(place), texts.of("ui.place." + kind), texts.of("ui.place." + kind + ".why"));
        return row(texts, place.name() == null ? what : what.with(wordings(texts, place.wordings())), place.count());
    }

    /** How the sources word a place that is shown by its name; several, as a span has, are there for whoever asks. */
    private static Piece wordings(Texts texts, List<PlaceCount> wordings) {
        if (wordings.size() == 1) {
            String only = texts.of("ui.quoted", wordings.getFirst().place());
            return Piece.line("nm-note", texts.of("ui.place.written", only));
        }
        List<Piece> list = wordings.stream()
                .map(wording -> texts.of("ui.quoted", wording.place()) + " " + number(texts, wording.count()))
                .map(words -> Piece.line("nm-note", words))
                .toList();
        return Piece.fold(texts.counted("ui.place.wordings", wordings.size()), Piece.box("", list));
    }

    private static Piece what(String name, @Nullable String kind, String why) {
        Piece title = Piece.box("nm-elsewhere-name", Piece.text("nm-strong", name));
        return Piece.box(
                "nm-elsewhere-what", kind == null ? title : title.with(Piece.pill(kind)), Piece.line("nm-note", why));
    }

    private static Piece row(Texts texts, Piece what, @Nullable Integer count) {
        return Piece.box("nm-elsewhere-row", what, Piece.text("nm-count", number(texts, count)));
    }

    private static String number(Texts texts, @Nullable Integer count) {
        return count == null ? "–" : texts.number(count);
    }
}
