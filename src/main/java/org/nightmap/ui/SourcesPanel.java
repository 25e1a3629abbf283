package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.nightmap.report.ReportSummary;

/** Every report listed in the period, those the map is drawn from first. */
final class SourcesPanel extends Div implements DeskPart {

    /** A month has some sixty: open, they would make a page many screens long beside a table of two. */
    private static final int MOST_OPEN = 10;

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
        // one line to open is no shorter than one card
        int open = reports.size() <= MOST_OPEN + 1 ? reports.size() : MOST_OPEN;
        add(cards(content, reports.subList(0, open)));
        if (open < reports.size()) {
            List<ReportSummary> folded = reports.subList(open, Math.min(reports.size(), MOST_SHOWN));
            Div cards = Markup.box("nm-sources-folded", cards(content, folded));
            if (reports.size() > MOST_SHOWN) {
                cards.add(Markup.line("nm-secondary", texts.counted("ui.sources.more", reports.size() - MOST_SHOWN)));
            }
            add(new Fold(texts.counted("ui.sources.folded", reports.size() - open), cards));
        }
    }

    private SourceCard[] cards(DeskContent content, List<ReportSummary> reports) {
        return reports.stream()
                .map(report -> new SourceCard(content, report, navigation))
                .toArray(SourceCard[]::new);
    }
}
