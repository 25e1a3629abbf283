package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.nightmap.picture.StandingPin;
import org.nightmap.report.ReportSummary;

/** The pin of a night: what, when and why, what it comes to, and for approvers the way back. */
final class PinBox extends Div {

    PinBox(Texts texts, StandingPin standing, List<ReportSummary> ruled, PinActions actions, boolean namesAreShown) {
        addClassName("nm-pin");
        getElement().setAttribute("role", "note");
        if (standing.needsDecision()) {
            addClassName("nm-pin-open");
        }
        Div words = Markup.box(
                "nm-pin-words",
                Markup.line(
                        "nm-strong",
                        texts.of("ui.pin.title", PinWords.written(standing.pin().reports()))),
                Markup.line("nm-small", PinWords.by(texts, standing.pin().by(), namesAreShown)),
                Markup.line(
                        standing.needsDecision() ? "nm-differs" : "nm-note", PinWords.fate(texts, standing, ruled)));
        add(new Icon(standing.needsDecision() ? "alert" : "info"), words);
        if (actions.offered()) {
            add(new Button(texts.of("ui.pin.release.short"), click -> actions.release(texts, standing)));
        }
    }
}
