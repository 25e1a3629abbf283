package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.choropleth.Equation;
import org.nightmap.choropleth.MapNotes.Term;
import org.nightmap.report.Tally;

/** The equation of the figures as the page shows it. */
final class EquationPieces {

    private EquationPieces() {}

    /** The terms and the signs between them, in order; a line parts figures that make no equation. */
    static List<Piece> of(Texts texts, Tally tally) {
        List<Piece> pieces = new ArrayList<>();
        for (Term term : Equation.terms(tally, texts.language())) {
            if (!term.sign().isEmpty()) {
                pieces.add(Piece.text("nm-sign", term.sign()));
            } else if (!pieces.isEmpty()) {
                pieces.add(Piece.box("nm-rule"));
            }
            pieces.add(figure(term.number(), term.name(), term.quiet()));
        }
        return pieces;
    }

    /** In place of the equation where nobody stated anything: a 0 would be a claim that nobody made. */
    static List<Piece> ofNoReport(Texts texts) {
        return List.of(figure("–", texts.of("ui.figures.no_report"), true));
    }

    private static Piece figure(String number, String name, boolean quiet) {
        return Piece.box(
                quiet ? "nm-figure nm-figure-zero" : "nm-figure",
                Piece.line("nm-figure-number", number),
                Piece.line("nm-figure-name", name));
    }
}
