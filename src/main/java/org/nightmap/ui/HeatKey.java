package org.nightmap.ui;

import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightmap.choropleth.ClassRange;
import org.nightmap.picture.RegionGrid;
import org.nightmap.picture.RegionState;

/** What the colours and patterns of a heat table mean: every class, and the states that are in it. */
@JsModule("./legend/nightmap-swatch.ts")
final class HeatKey extends ProseElement {

    private static final String SWATCH = "nightmap-swatch";

    HeatKey() {
        super("nm-heat-key");
    }

    void show(Texts texts, HeatTable table) {
        List<Piece> entries = new ArrayList<>();
        for (ClassRange each : table.classes()) {
            entries.add(entry(RegionState.COUNTED, each.step(), each.label()));
        }
        Set<RegionState> present = present(table.grid());
        for (RegionState state : RegionState.values()) {
            if (state != RegionState.COUNTED && present.contains(state)) {
                entries.add(entry(state, table.classes().getFirst().step(), texts.of("ui.state." + state.code())));
            }
        }
        write(entries);
    }

    private static Set<RegionState> present(RegionGrid grid) {
        return grid.regions().stream()
                .flatMap(row -> row.nights().stream())
                .map(RegionGrid.Cell::state)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegionState.class)));
    }

    private static Piece entry(RegionState state, int step, String words) {
        return Piece.box(
                "nm-heat-key-entry",
                Piece.of(SWATCH, "", "", List.of()).with("state", state.code()).with("step", String.valueOf(step)),
                Piece.text("", words));
    }
}
