package org.nightmap.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Collectors;

/** Leads to the counts of what is shown as a table for spreadsheets, which names every region in both languages. */
final class CsvLink extends Anchor {

    CsvLink() {
        addClassName("nm-csv");
        getElement().setAttribute("download", true);
        setRouterIgnore(true);
    }

    void show(DeskContent content) {
        setText(content.texts().of("ui.table.csv"));
        setTitle(content.texts().of("ui.table.csv.title"));
        setHref(address(content.state()));
    }

    private static String address(DeskState state) {
        String basis = state.basis().stream()
                .map(report -> DeskAddress.BASIS + "=" + report)
                .collect(Collectors.joining("&"));
        return "api/nights/" + state.period() + "/counts.csv" + (basis.isEmpty() ? "" : "?" + basis);
    }
}
