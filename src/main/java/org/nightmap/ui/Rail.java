package org.nightmap.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.function.Function;
import org.nightmap.picture.RegionSeries;

/**
 * What stands beside the map: the region, the table and the sources. Where there is room all of it stands side by side; where
 * there is not, tabs choose, which is the style sheet's decision.
 */
final class Rail extends Aside implements DeskPart {

    private static final List<String> NAMES = List.of("region", "table", "sources");

    private final Tab region = new Tab();
    private final Tab table = new Tab();
    private final Tab sources = new Tab();
    private final Tabs tabs = new Tabs(region, table, sources);
    private final WarningList warnings = new WarningList();
    private final CountsTable counts;
    private final List<DeskPart> parts;

    Rail(DeskNavigation navigation, Function<DeskContent, RegionSeries> series) {
        addClassName("nm-rail");
        tabs.addClassName("nm-tabs");
        // a list of tabs holds nothing else that can have the focus; the box in it that scrolls is never too small here
        tabs.getElement()
                .executeJs(
                        "this.updateComplete.then(() => this.shadowRoot.querySelector('#scroll').removeAttribute('tabindex'))");
        tabs.addSelectedChangeListener(change -> showTab(tabs.getSelectedIndex()));
        RegionPanel regionPanel = new RegionPanel(navigation, series);
        ElsewherePanel elsewhere = new ElsewherePanel();
        SourcesPanel sourcesPanel = new SourcesPanel(navigation);
        counts = new CountsTable(navigation);
        parts = List.of(warnings, regionPanel, elsewhere, sourcesPanel, counts);
        add(tabs, Markup.box("nm-rail-left", warnings, regionPanel, elsewhere, sourcesPanel), counts);
        showTab(0);
    }

    @Override
    public void show(DeskContent content) {
        Texts texts = content.texts();
        getElement().setAttribute("aria-label", texts.of("ui.rail"));
        region.setLabel(texts.of("ui.tab.region"));
        table.setLabel(texts.of("ui.table"));
        int reports = content.picture().reports().size();
        sources.setLabel(texts.of("ui.tab.sources", reports));
        parts.forEach(part -> part.show(content));
    }

    /** Leads the reader to the warnings, which are in the way of no tab but the table's. */
    void showWarnings() {
        tabs.setSelectedTab(region);
        warnings.reveal();
    }

    private void showTab(int index) {
        getElement().setAttribute("data-tab", NAMES.get(Math.max(index, 0)));
        if (tabs.getSelectedTab() == table) {
            counts.reveal();
        }
    }
}
