package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.nightmap.report.ReportSummary;

/** Every report listed in the period, those the map is drawn from first. */
final class SourcesPanel extends Div implements DeskPart {

    /** A span can list hundreds; beyond these the list of nights is the place to read them. */
    private static final int MOST_SHOWN = 60;

    private final DeskNavigation navigation;

    SourcesPanel(DeskNavigation navigation) {
        this.navigation = navigation;
        addClassNames("nm-panel", "nm-sources");
    }

    @Override
    public void show(DeskContent content) {
        removeAll();
        Texts texts = content.texts();
        boolean oneNight = content.state().period().isOneNight();
        add(Markup.section(texts.of(oneNight ? "ui.sources.night" : "ui.sources.nights")));
        List<ReportSummary> reports = content.picture().reports().stream()
                .sorted((a, b) -> Boolean.compare(content.isBasis(b.ref()), content.isBasis(a.ref())))
                .toList();
        if (reports.isEmpty()) {
            add(Markup.line("nm-secondary", texts.of("ui.sources.none")));
        }
        reports.stream().limit(MOST_SHOWN).forEach(report -> add(new SourceCard(content, report, navigation)));
        if (reports.size() > MOST_SHOWN) {
            add(Markup.line("nm-secondary", texts.counted("ui.sources.more", reports.size() - MOST_SHOWN)));
        }
    }
}
