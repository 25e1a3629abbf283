package org.nightmap.export;

import java.util.List;
import org.nightmap.choropleth.MapNotes;

/** Writes the equation of the figures: in one row where it fits, if need be a little smaller, and else in two. */
final class EquationRow {

    /** What the figures may shrink to. */
    private static final double SMALLEST = 0.8;

    private final List<MapNotes.Term> terms;
    private final Typography type;
    private final double width;
    private final double shrunk;

    EquationRow(List<MapNotes.Term> terms, Typography type, double width) {
        this.terms = terms;
        this.type = type;
        this.width = width;
        double smaller = shrunk();
        this.shrunk = total(smaller) <= width ? smaller : 1;
    }

    /** Whether it stands in one row. */
    boolean isOneRow() {
        return total(shrunk) <= width;
    }

    void write(Pen pen) {
        double gap = gap(shrunk);
        double x = 0;
        for (MapNotes.Term term : terms) {
            Span number = number(term, shrunk);
            Span sign = type.sign(term.sign());
            double signRoom = signRoom(term, shrunk);
            double room = room(term, shrunk);
            if (x > 0 && x + signRoom + room > width) {
                pen.skip(type.ofFigures(76));
                x = 0;
            }
            if (!term.sign().isEmpty()) {
                pen.text(sign, x + (x > 0 ? gap : 0), type.ofFigures(44));
            }
            x += Math.max(0, signRoom - (x > 0 ? 0 : gap));
            pen.text(number, x, type.ofFigures(44));
            pen.skip(type.ofFigures(42));
            pen.text(type.figureName(term.name()), x, type.ofFigures(22));
            pen.skip(-type.ofFigures(42));
            x += room;
        }
        pen.skip(type.ofFigures(80));
    }

    /** How small the figures have to be to stand in one row, between 1 and the bound. */
    private double shrunk() {
        double size = 1;
        while (total(size) > width && size > SMALLEST) {
            size = Math.max(SMALLEST, size - 0.02);
        }
        return size;
    }

    private double total(double size) {
        double signs = terms.stream().mapToDouble(term -> signRoom(term, size)).sum();
        return signs + terms.stream().mapToDouble(term -> room(term, size)).sum();
    }

    /** What stands before a figure; between two without a sign the names below them are kept apart. */
    private double signRoom(MapNotes.Term term, double size) {
        if (!term.sign().isEmpty()) {
            return type.sign(term.sign()).width() + 2 * gap(size);
        }
        return term == terms.getFirst() ? 0 : 2 * gap(size);
    }

    private double room(MapNotes.Term term, double size) {
        return Math.max(number(term, size).width(), type.figureName(term.name()).width());
    }

    private Span number(MapNotes.Term term, double size) {
        Span full = type.figure(term.number(), term.quiet());
        return new Span(full.text(), full.face(), full.size() * size, full.colour());
    }

    /** Room gives way before figures do. */
    private double gap(double size) {
        return type.ofFigures(11) * Math.pow(size, 3);
    }
}
