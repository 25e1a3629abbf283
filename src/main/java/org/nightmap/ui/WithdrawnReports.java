package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.nightmap.report.ReportRef;

/** Says of a night that no report stands any more, and leads to those that were withdrawn: they are kept. */
final class WithdrawnReports extends Div {

    WithdrawnReports() {
        addClassName("nm-small");
        setVisible(false);
    }

    void show(Texts texts, List<ReportRef> withdrawn) {
        removeAll();
        setVisible(!withdrawn.isEmpty());
        if (!withdrawn.isEmpty()) {
            add(Markup.line("nm-secondary", texts.counted("ui.withdrawn", withdrawn.size())));
            withdrawn.forEach(ref -> add(new Div(ReportAddress.link(ref.toString(), ref, texts.language()))));
        }
    }
}
