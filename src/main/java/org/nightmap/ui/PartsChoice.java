package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightmap.picture.SourceMatrix;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportSummary;

/**
 * What can be done with several statements for parts of a night that are chosen together. What cannot be added is said, and not
 * offered.
 */
final class PartsChoice extends Div {

    private final Texts texts;
    private final SourceMatrix matrix;
    private final PinActions pins;
    private final List<ReportSummary> chosen = new ArrayList<>();

    PartsChoice(Texts texts, SourceMatrix matrix, PinActions pins) {
        this.texts = texts;
        this.matrix = matrix;
        this.pins = pins;
        addClassName("nm-parts-choice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Whether a report may be chosen with others: it speaks for a part of the night, and there are others of that kind. */
    boolean offers(ReportSummary report) {
        return isKnownPart(report) && single().filter(PartsChoice::isKnownPart).count() > 1;
    }

    /** Takes a part into the choice, or out of it. */
    void choose(ReportSummary part, boolean taken) {
        chosen.remove(part);
        if (taken) {
            chosen.add(part);
        }
        removeAll();
        setVisible(!chosen.isEmpty());
        if (chosen.size() == 1) {
            add(new Span(texts.of("ui.parts.alone")));
        } else if (overlap()) {
            add(Markup.text("nm-differs", texts.of("ui.parts.overlap", PinWords.names(chosen))));
        } else if (!chosen.isEmpty()) {
            offer();
        }
    }

    private void offer() {
        List<ReportSummary> parts = single().filter(chosen::contains).toList();
        add(new Span(texts.counted("ui.parts.chosen", parts.size())));
        RouterLink draw = MatrixHead.draw(texts, matrix.night(), texts.of("ui.parts.draw"), parts);
        add(draw);
        if (pins.offered()) {
            add(new Button(texts.of("ui.parts.pin"), click -> pins.pin(texts, matrix, parts)));
        }
    }

    private boolean overlap() {
        return chosen.stream()
                .anyMatch(one -> chosen.stream().anyMatch(other -> other != one && one.mayOverlap(other)));
    }

    private Stream<ReportSummary> single() {
        return matrix.columns().stream()
                .filter(column -> column.reports().size() == 1)
                .map(column -> column.reports().getFirst());
    }

    private static boolean isKnownPart(ReportSummary report) {
        return report.coverage() == Coverage.PART && report.window() != null;
    }
}
