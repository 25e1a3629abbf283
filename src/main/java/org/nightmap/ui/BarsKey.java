package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.picture.RegionState;

/** What the marks of a bar chart mean that stand for no number: only those that are in it. */
final class BarsKey extends ProseElement {

    BarsKey() {
        super("nm-bars-key", "nm-note");
    }

    /**
     * Writes the key of a chart.
     *
     * @param unknown what its open marks mean
     */
    void show(List<BarSeries.Bar> bars, String unknown, String noReport) {
        List<BarSeries.Bar> withoutValue =
                bars.stream().filter(bar -> bar.value() == null).toList();
        List<Piece> pieces = new ArrayList<>();
        if (withoutValue.stream().anyMatch(bar -> !isNoReport(bar))) {
            pieces.add(Piece.line("nm-bars-key-unknown", unknown));
        }
        if (withoutValue.stream().anyMatch(BarsKey::isNoReport)) {
            pieces.add(Piece.line("nm-bars-key-none", noReport));
        }
        write(pieces);
    }

    private static boolean isNoReport(BarSeries.Bar bar) {
        return bar.state().equals(RegionState.NO_REPORT.code());
    }
}
