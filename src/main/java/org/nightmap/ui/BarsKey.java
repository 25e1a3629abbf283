package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.nightmap.picture.RegionState;

/** What the marks of a bar chart mean that stand for no number: only those that are in it. */
final class BarsKey extends Div {

    /**
     * The key of a chart.
     *
     * @param unknown what its open marks mean
     */
    BarsKey(List<BarSeries.Bar> bars, String unknown, String noReport) {
        addClassNames("nm-bars-key", "nm-note");
        List<BarSeries.Bar> withoutValue =
                bars.stream().filter(bar -> bar.value() == null).toList();
        if (withoutValue.stream().anyMatch(bar -> !isNoReport(bar))) {
            add(Markup.line("nm-bars-key-unknown", unknown));
        }
        if (withoutValue.stream().anyMatch(BarsKey::isNoReport)) {
            add(Markup.line("nm-bars-key-none", noReport));
        }
    }

    private static boolean isNoReport(BarSeries.Bar bar) {
        return bar.state().equals(RegionState.NO_REPORT.code());
    }
}
