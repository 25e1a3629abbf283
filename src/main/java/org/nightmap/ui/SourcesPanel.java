package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;

/** Every report listed in the period, those the map is drawn from first. */
final class SourcesPanel extends Div implements DeskPart {

    /** A month has some sixty: open, they would make a page many screens long beside a table of two. */
    private static final int MOST_OPEN = 10;

    /** A span can list hundreds; beyond these the list of nights is the place to read them. */
    private static final int MOST_SHOWN = 60;

    private final DeskNavigation navigation;
    private final H3 title = Markup.section("");
    private final RouterLink sideBySide = new RouterLink();
    private final Div none = Markup.line("nm-secondary", "");
    private final WithdrawnReports withdrawn = new WithdrawnReports();
    private final SourcesElement sources = new SourcesElement();
    private @Nullable DeskContent content;

    SourcesPanel(DeskNavigation navigation) {
        this.navigation = navigation;
        addClassNames("nm-panel", "nm-sources");
        sources.addDrawListener(event -> draw(event.ref()));
        add(Markup.box("nm-panel-head", title, sideBySide), none, withdrawn, sources);
    }

    @Override
    public void show(DeskContent shown) {
        content = shown;
        Texts texts = shown.texts();
        boolean oneNight = shown.state().period().isOneNight();
        title.setText(texts.of(oneNight ? "ui.sources.night" : "ui.sources.nights"));
        sideBySide.setText(texts.of(oneNight ? "ui.sources.side_by_side" : "ui.sources.compared"));
        sideBySide.setRoute(SitePage.SOURCES.view());
        sideBySide.setQueryParameters(new SourcesAddress(shown.state().period(), texts.language()).write());
        none.setText(texts.of("ui.sources.none"));
        List<ReportSummary> reports = shown.picture().reports().stream()
                .sorted((a, b) -> Boolean.compare(shown.isBasis(b.ref()), shown.isBasis(a.ref())))
                .toList();
        none.setVisible(reports.isEmpty() && shown.withdrawn().isEmpty());
        withdrawn.show(texts, shown.withdrawn());
        sources.words(Map.of(
                "basis", texts.of("ui.report.basis"),
                "leaves", texts.of("ui.source.leaves"),
                "report", texts.of("ui.source.report"),
                "draw", texts.of("ui.source.draw")));
        // one line to open is no shorter than one card
        int open = reports.size() <= MOST_OPEN + 1 ? reports.size() : MOST_OPEN;
        sources.show(new SourcesElement.Content(
                cards(shown, reports.subList(0, open)),
                open == reports.size()
                        ? null
                        : folded(shown, reports.subList(open, reports.size()), MOST_SHOWN - open)));
    }

    private static SourcesElement.Folded folded(DeskContent shown, List<ReportSummary> reports, int most) {
        Texts texts = shown.texts();
        int listed = Math.min(reports.size(), most);
        return new SourcesElement.Folded(
                texts.counted("ui.sources.folded", reports.size()),
                cards(shown, reports.subList(0, listed)),
                listed == reports.size() ? null : texts.counted("ui.sources.more", reports.size() - listed));
    }

    private static List<SourceCard> cards(DeskContent shown, List<ReportSummary> reports) {
        return reports.stream().map(report -> SourceCard.of(shown, report)).toList();
    }

    /** Draws the map from a report of those shown; the one that the rules choose needs no choice. The browser may send anything. */
    private void draw(String ref) {
        if (content == null) {
            return;
        }
        DeskContent shown = content;
        shown.picture().reports().stream()
                .map(ReportSummary::ref)
                .filter(report -> report.toString().equals(ref))
                .findFirst()
                .ifPresent(report -> navigation.go(
                        shown.state().withBasis(shown.isRuled(report) ? List.<ReportRef>of() : List.of(report))));
    }
}
