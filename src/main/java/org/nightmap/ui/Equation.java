package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Tally;

/** The figures as an equation: stated = on the map + elsewhere + unattributed. */
final class Equation {

    private Equation() {}

    /** The terms and the signs between them, in order. */
    static List<Piece> terms(Texts texts, Tally tally) {
        List<Piece> terms = new ArrayList<>();
        if (tally.stated() != null) {
            terms.add(figure(texts, tally.stated(), "ui.figures.stated"));
            terms.add(sign("="));
        } else {
            terms.add(figure(texts, null, "ui.figures.not_stated"));
            terms.add(Piece.box("nm-rule"));
        }
        terms.add(figure(texts, tally.attributed(), "ui.figures.attributed"));
        terms.add(sign("+"));
        terms.add(figure(texts, tally.elsewhere(), "ui.figures.elsewhere"));
        if (isShown(tally)) {
            terms.add(sign("+"));
            terms.add(figure(texts, tally.unattributed(), "ui.figures.unattributed"));
        }
        if (tally.excess() > 0) {
            terms.add(sign("−"));
            terms.add(figure(texts, tally.excess(), "ui.figures.excess"));
        }
        return terms;
    }

    /** A remainder is always shown; over a span there can be an excess beside it, on another night. Only beside one is 0 left out. */
    private static boolean isShown(Tally tally) {
        Integer unattributed = tally.unattributed();
        return unattributed != null && (unattributed > 0 || tally.excess() == 0);
    }

    /** A figure with its name; a dash where there is none. */
    static Piece figure(Texts texts, @Nullable Integer number, String key) {
        return Piece.box(
                number == null || number == 0 ? "nm-figure nm-figure-zero" : "nm-figure",
                Piece.line("nm-figure-number", number == null ? "–" : texts.number(number)),
                Piece.line("nm-figure-name", texts.of(key)));
    }

    private static Piece sign(String sign) {
        return Piece.text("nm-sign", sign);
    }
}
