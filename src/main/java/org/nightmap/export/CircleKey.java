package org.nightmap.export;

import java.util.Comparator;
import java.util.List;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ClassRange;
import org.nightmap.language.Formats;
import org.nightmap.language.Messages;

/** Writes what the circles of a map stand for: in words, and some of them in a row, each with its count. */
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
        List<Integer> counts = circles.explained();
        double row = Math.max(type.legendLine(), 2 * circles.radius(counts.getFirst()));
        double x = 0;
        for (int count : counts) {
            double radius = circles.radius(count);
            Span number = type.strong(Formats.number(map.language(), count));
            pen.circle(x, row, radius, step(count));
            x += 2 * radius + type.of(6);
            pen.text(number, x, row);
            x += number.width() + type.of(20);
        }
        pen.skip(row + type.of(6));
    }

    private int step(int count) {
        return map.classes().stream()
                .filter(each -> each.from() <= count)
                .max(Comparator.comparingInt(ClassRange::from))
                .orElseThrow()
                .step();
    }
}
