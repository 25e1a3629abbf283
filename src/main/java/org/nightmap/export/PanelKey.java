package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ClassRange;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.SharedLegend;
import org.nightmap.choropleth.StateEntry;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * Writes the legend that several maps have together: the classes and the states of all of them, side by side in as few rows as they
 * take. What regions are in a class is different on each map.
 */
final class PanelKey {

    private static final double SWATCH = 32;
    private static final double SWATCH_HEIGHT = 18;

    private final Sheet sheet;
    private final SharedLegend legend;
    private final Language language;
    private final Typography type;
    private final @Nullable Circles circles;

    /** @param circles how large they are; null where there are none */
    PanelKey(Sheet sheet, Typography type, @Nullable Circles circles) {
        this.sheet = sheet;
        this.legend = SharedLegend.of(sheet.panels().stream().map(Panel::map).toList());
        this.language = sheet.map().language();
        this.type = type;
        this.circles = circles;
    }

    /** The classes, ascending. */
    void classes(Pen pen) {
        pen.begin(Passage.Part.LEGEND);
        pen.paragraph(List.of(type.head(legend.title())), 0, Math.max(type.of(28), type.legendLine()), 3);
        if (circles != null) {
            new CircleKey(sheet.map(), type, circles).write(pen);
        }
        pen.skip(type.of(4));
        Row row = new Row(pen);
        for (ClassRange each : sheet.map().classes()) {
            row.add(MapState.COUNTED, each.step(), type.strong(each.label()));
        }
        row.end();
    }

    /** The states that are on any of the maps. */
    void states(Pen pen) {
        pen.begin(Passage.Part.LEGEND);
        Row row = new Row(pen);
        if (sheet.symbols() && sheet.panels().stream().anyMatch(panel -> hasCount(panel.map()))) {
            row.add(MapState.COUNTED, null, type.body(Messages.text(language, "export.symbols.counted")));
        }
        for (StateEntry state : legend.states()) {
            row.add(state.state(), sheet.symbols() ? null : state.step(), type.body(state.label()));
        }
        row.end();
    }

    private static boolean hasCount(Choropleth map) {
        return map.features().stream().anyMatch(feature -> feature.state() == MapState.COUNTED);
    }

    /** Entries beside each other; the next row begins where the line ends. */
    private final class Row {

        private final Pen pen;
        private final double height = Math.max(type.legendLine(), type.of(SWATCH_HEIGHT + 8));
        private double x;

        Row(Pen pen) {
            this.pen = pen;
        }

        void add(MapState state, @Nullable Integer step, Span label) {
            double swatch = type.of(SWATCH);
            double indent = swatch + type.of(9);
            Span shown = Paragraph.lines(List.of(label), pen.width() - indent, 1)
                    .getFirst()
                    .getFirst();
            double width = indent + shown.width();
            if (x > 0 && x + width > pen.width()) {
                pen.skip(height);
                x = 0;
            }
            Pen entry = new Pen(pen.left() + x, pen.y(), pen.width(), Passage.Part.LEGEND);
            double high = type.of(SWATCH_HEIGHT);
            entry.swatch(pen.y() + (height - high) / 2, swatch, high, state, step);
            entry.text(shown, indent, height);
            pen.blocks().addAll(entry.blocks());
            x += width + type.of(24);
        }

        void end() {
            if (x > 0) {
                pen.skip(height + type.of(8));
            }
            pen.rule(type.palette().rule());
            pen.skip(type.of(12));
        }
    }
}
