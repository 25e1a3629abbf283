package org.nightmap.export;

import java.util.List;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.CircleValue;
import org.nightmap.choropleth.Measure;
import org.nightmap.language.Messages;

/** Writes what the circles of a map stand for: in words, and some of them in a row, each with its value. */
final class CircleKey {

    private final Choropleth map;
    private final Typography type;
    private final Circles circles;

    CircleKey(Choropleth map, Typography type, Circles circles) {
        this.map = map;
        this.type = type;
        this.circles = circles;
    }

    void write(Pen pen) {
        String words = map.measure() == Measure.COUNT ? "export.symbols" : "export.symbols.value";
        pen.paragraph(List.of(type.quiet(Messages.text(map.language(), words))), 0, type.legendLine(), 2);
        List<CircleValue> values = CircleValue.of(map);
        double row =
                Math.max(type.legendLine(), 2 * circles.radius(values.getFirst().value()));
        double x = 0;
        for (CircleValue each : values) {
            double radius = circles.radius(each.value());
            Span number = type.strong(each.shown());
            pen.circle(x, row, radius, each.step());
            x += 2 * radius + type.of(6);
            pen.text(number, x, row);
            x += number.width() + type.of(20);
        }
        pen.skip(row + type.of(6));
    }
}
