package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Feature;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;

/** Places counts at the circles that stand for them: in the circle where it fits, else beside it. Nothing is put over a label. */
final class SymbolLabels {

    /** Share of a circle's width that a figure in it may take, so that its corners stay inside. */
    private static final double ROOM = 0.8;

    private static final double GAP = 3;

    private final MapScene scene;
    private final Language language;
    private final LabelStyle style;
    private final ToDoubleFunction<Feature> radius;
    private final List<MapLabel> placed = new ArrayList<>();

    /** @param radius of a region's circle, units */
    SymbolLabels(MapScene scene, Language language, LabelStyle style, ToDoubleFunction<Feature> radius) {
        this.scene = scene;
        this.language = language;
        this.style = style;
        this.radius = radius;
    }

    /** @param counted regions in the frame, the highest counts first */
    List<MapLabel> place(List<Feature> counted) {
        counted.forEach(this::place);
        return placed;
    }

    private void place(Feature feature) {
        Coordinate pole =
                Objects.requireNonNull(scene.regions().get(feature.iso())).pole();
        String text = Formats.number(language, Objects.requireNonNull(feature.count()));
        Span count = new Span(text, Face.SEMIBOLD, style.countSize(), style.ink(feature));
        double width = count.width();
        double height = LabelPlacer.CAP_HEIGHT * count.size();
        double far = radius.applyAsDouble(feature);
        if (Math.hypot(width, height) <= ROOM * 2 * far) {
            add(feature, count, Box.around(pole.x, pole.y, width, height), true);
            return;
        }
        Span beside = new Span(text, count.face(), count.size(), style.groundInk());
        double off = far + GAP * style.unit() + width / 2;
        if (!add(feature, beside, Box.around(pole.x + off, pole.y, width, height), false)) {
            add(feature, beside, Box.around(pole.x - off, pole.y, width, height), false);
        }
    }

    private boolean add(Feature feature, Span span, Box box, boolean inside) {
        boolean free = scene.frame().box().contains(box)
                && placed.stream().map(MapLabel::box).noneMatch(box::touches);
        if (free) {
            placed.add(new MapLabel(feature.iso(), List.of(span), box, null, inside));
        }
        return free;
    }
}
