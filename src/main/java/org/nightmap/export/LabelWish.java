package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Feature;

/** A region that wants its count written on it. */
final class LabelWish {

    private final Feature feature;
    private final MapScene.Shape shape;
    private final LabelStyle style;
    private final Span name;
    private final Span count;
    private @Nullable RegionRoom room;

    LabelWish(Feature feature, MapScene.Shape shape, LabelStyle style) {
        this.feature = feature;
        this.shape = shape;
        this.style = style;
        String ink = style.ink(feature);
        this.name = new Span(feature.shortName(), Face.MEDIUM, style.nameSize(), ink);
        this.count = new Span(feature.shown(), Face.SEMIBOLD, style.countSize(), ink);
    }

    Feature feature() {
        return feature;
    }

    MapScene.Shape shape() {
        return shape;
    }

    /**
     * The room that there is for any of its labels.
     *
     * @param nudged how far from the pole a label may be moved, its margin included
     */
    RegionRoom room(double nudged) {
        RegionRoom known = room;
        if (known == null) {
            double largest = Math.max(Math.max(style.width(both()), style.height(both())), style.width(alone()));
            known = new RegionRoom(shape.drawn(), shape.pole(), nudged + largest);
            room = known;
        }
        return known;
    }

    List<Span> both() {
        return List.of(name, count);
    }

    List<Span> alone() {
        return List.of(count);
    }

    /** For what is beside the region's circle. */
    List<Span> nameBeside() {
        return List.of(new Span(feature.shortName(), Face.MEDIUM, style.nameSize(), style.groundInk()));
    }

    /** For the ground outside, not for the region's fill. */
    List<Span> inOneLine() {
        String ink = style.groundInk();
        return List.of(
                new Span(feature.shortName() + " ", Face.MEDIUM, style.nameSize(), ink),
                new Span(count.text(), Face.SEMIBOLD, style.countSize(), ink));
    }
}
