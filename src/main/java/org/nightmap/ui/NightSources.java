package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.nightmap.picture.SourceMatrix;
import org.nightmap.report.ReportSummary;

/** The reports of one night side by side: its pin, the choice of parts, the table, and what is in no column of it. */
final class NightSources extends Div {

    NightSources(Texts texts, SourceMatrix matrix, PinActions pins, boolean namesAreShown) {
        addClassName("nm-night-sources");
        if (matrix.pin() != null) {
            add(new PinBox(texts, matrix.pin(), matrix.ruled(), pins, namesAreShown));
        }
        if (matrix.columns().isEmpty()) {
            add(Markup.line("nm-secondary nm-sources-none", texts.of("ui.matrix.no_statement")));
        } else {
            PartsChoice parts = new PartsChoice(texts, matrix, pins);
            add(
                    Markup.line("nm-note nm-sources-about", texts.of("ui.matrix.about")),
                    parts,
                    scrolled(texts, new MatrixTable(texts, matrix, pins, parts)));
        }
        if (!matrix.listed().isEmpty()) {
            add(listed(texts, matrix));
        }
    }

    /** A frame of its own that the keyboard can scroll: the table is wider than most screens, and higher. */
    private static Component scrolled(Texts texts, MatrixTable table) {
        Div frame = Markup.box("nm-matrix-frame", table);
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", texts.of("ui.matrix.name"));
        return frame;
    }

    private static Div listed(Texts texts, SourceMatrix matrix) {
        Div line = Markup.box("nm-note nm-sources-listed", new Span(texts.of("ui.matrix.listed") + " "));
        for (int i = 0; i < matrix.listed().size(); i++) {
            ReportSummary report = matrix.listed().get(i);
            if (i > 0) {
                line.add(new Span(", "));
            }
            line.add(ReportAddress.link(report.publisher(), report.ref(), texts.language()));
        }
        return line;
    }
}
