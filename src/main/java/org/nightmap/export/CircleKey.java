package org.nightmap.export;

import java.util.Comparator;
import java.util.List;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ClassRange;
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
        Span words = type.quiet(Messages.text(map.language(), "export.symbols"));
        pen.paragraph(List.of(words), 0, type.legendLine(), 2);
        List<Double> values = circles.explained(map.measure().whole());
        double row = Math.max(type.legendLine(), 2 * circles.radius(values.getFirst()));
        double x = 0;
        for (double value : values) {
            double radius = circles.radius(value);
            Span number = type.strong(map.written(value));
            pen.circle(x, row, radius, step(value));
            x += 2 * radius + type.of(6);
            pen.text(number, x, row);
            x += number.width() + type.of(20);
        }
        pen.skip(row + type.of(6));
    }

    /** That of the last class that begins no higher; of what is rounded to below all classes the first one's. */
    private int step(double value) {
        return map.classes().stream()
                .filter(each -> each.from() <= value)
                .max(Comparator.comparingDouble(ClassRange::from))
                .orElse(map.classes().getFirst())
                .step();
    }
}
