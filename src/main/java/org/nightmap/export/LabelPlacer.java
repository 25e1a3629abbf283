package org.nightmap.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;

/**
 * Places the counts on a map, the highest first. In turn: name and count wholly inside the region with room to spare; with less of
 * it; both outside, with a leader, where no region is; the count alone inside; both over a region without a colour; the count at
 * the pole; both outside, with a short leader over other regions. Where the inset names a region, its count alone inside goes
 * before a leader, and it has none at the pole, where it would stand over the border. An inset is there for the names: it has no
 * count alone, and what does not fit into a region that it shows whole stands over others for want of a better place. Nothing is
 * put over another label.
 */
final class LabelPlacer {

    /** Height of capitals and figures of IBM Plex Sans, and from one line's foot to the next line's foot, per size. */
    static final double CAP_HEIGHT = 0.698;

    static final double LINE_STEP = 1.15;

    /** A figure's width between labels, and a third of its height: nearer, two counts would be read as one. */
    private static final double APART = 10;

    private static final double APART_IN_HEIGHT = 4;

    private static final double ROOMY = 6;
    private static final double TIGHT = 2;

    /** From the edge of the frame; of an inset's, whose line is darker. */
    private static final double EDGE = 4;

    private static final double EDGE_OF_INSET = 8;

    private static final double FURTHEST_NUDGE = 32;
    private static final double NUDGE = 2;
    private static final List<double[]> NUDGES = nudges();

    private final MapScene scene;
    private final Choropleth map;
    private final LabelStyle style;
    private final List<Box> taken = new ArrayList<>();
    private final List<MapLabel> placed = new ArrayList<>();
    private final LeaderPlacer leaders;
    private final List<Box> insetLines;

    LabelPlacer(MapScene scene, Choropleth map, LabelStyle style) {
        this.scene = scene;
        this.map = map;
        this.style = style;
        this.leaders = new LeaderPlacer(scene, map, style, List.of());
        this.insetLines = scene.frame().insetLines(style.unit());
    }

    List<MapLabel> place() {
        return place(wish -> scene.frame().isInset() ? ofInset(wish) : ofMap(wish));
    }

    /** Counts alone, each wholly in its region. */
    List<MapLabel> placeCounts() {
        return place(wish -> inside(wish, wish.alone(), TIGHT));
    }

    private List<MapLabel> place(Function<LabelWish, @Nullable MapLabel> placing) {
        map.features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED && isLabelled(feature))
                .sorted(Comparator.comparingDouble(Feature::weight).reversed().thenComparing(Feature::iso))
                .forEach(feature -> place(feature, placing));
        return placed;
    }

    private boolean isLabelled(Feature feature) {
        MapScene.Shape shape = scene.regions().get(feature.iso());
        return shape != null && scene.frame().box().contains(shape.pole().x, shape.pole().y);
    }

    private void place(Feature feature, Function<LabelWish, @Nullable MapLabel> placing) {
        MapScene.Shape shape = Objects.requireNonNull(scene.regions().get(feature.iso()));
        MapLabel label = placing.apply(new LabelWish(feature, shape, style));
        if (label != null) {
            placed.add(label);
            taken.add(label.box());
        }
    }

    private @Nullable MapLabel ofInset(LabelWish wish) {
        String iso = wish.feature().iso();
        Coordinate pole = wish.shape().pole();
        MapLabel label = both(wish);
        if (label == null) {
            label = leaders.onFreeGround(iso, wish.inOneLine(), pole, placed);
        }
        if (label != null || !isWhole(wish.shape())) {
            return label;
        }
        label = leaders.overRegionsWithAColour(iso, wish.inOneLine(), pole, placed);
        return label == null ? leaders.anywhere(iso, wish.inOneLine(), pole, placed) : label;
    }

    private boolean isWhole(MapScene.Shape shape) {
        Envelope all = shape.area().getEnvelopeInternal();
        return scene.frame().box().contains(new Box(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()));
    }

    private @Nullable MapLabel both(LabelWish wish) {
        MapLabel label = inside(wish, wish.both(), ROOMY);
        return label == null ? inside(wish, wish.both(), TIGHT) : label;
    }

    private @Nullable MapLabel ofMap(LabelWish wish) {
        Feature feature = wish.feature();
        MapScene.Shape shape = wish.shape();
        MapLabel label = both(wish);
        boolean named = scene.frame().inset() != null && scene.frame().inset().contains(shape.pole().x, shape.pole().y);
        if (label == null && named) {
            label = inside(wish, wish.alone(), TIGHT);
        }
        if (label == null) {
            label = leaders.onFreeGround(feature.iso(), wish.inOneLine(), shape.pole(), placed);
        }
        if (label == null && !named) {
            label = inside(wish, wish.alone(), TIGHT);
        }
        if (label == null) {
            label = leaders.overRegionsWithoutAColour(feature.iso(), wish.inOneLine(), shape.pole(), placed);
        }
        if (label == null && !named) {
            label = atPole(wish);
        }
        return label == null
                ? leaders.overRegionsWithAColour(feature.iso(), wish.inOneLine(), shape.pole(), placed)
                : label;
    }

    private @Nullable MapLabel inside(LabelWish wish, List<Span> lines, double spare) {
        double width = style.width(lines);
        double height = style.height(lines);
        RegionRoom room = wish.room((FURTHEST_NUDGE + ROOMY) * style.unit());
        Coordinate pole = room.pole();
        for (double[] nudge : lines.size() == 1 ? NUDGES.subList(0, 1) : NUDGES) {
            Box box = Box.around(pole.x + nudge[0] * style.unit(), pole.y + nudge[1] * style.unit(), width, height);
            if (isFree(apart(box, style.unit()))
                    && insetLines.stream().noneMatch(box::touches)
                    && scene.frame().box().grown(-edge()).contains(box)
                    && room.holds(box.grown(spare * style.unit()))) {
                return new MapLabel(wish.feature().iso(), lines, lines.size() > 1, box, null, true);
            }
        }
        return null;
    }

    /** Over its border a count is not held together with its region: it keeps away from others above and below too. */
    private @Nullable MapLabel atPole(LabelWish wish) {
        List<Span> lines = wish.alone();
        Coordinate pole = wish.shape().pole();
        Box box = Box.around(pole.x, pole.y, style.width(lines), style.height(lines));
        return isFree(box.grown(APART * style.unit())) && scene.frame().box().contains(box)
                ? new MapLabel(wish.feature().iso(), lines, false, box, null, false)
                : null;
    }

    private double edge() {
        return (scene.frame().isInset() ? EDGE_OF_INSET : EDGE) * style.unit();
    }

    private boolean isFree(Box room) {
        for (Box other : taken) {
            if (room.touches(other)) {
                return false;
            }
        }
        return true;
    }

    /** A label's box and what it keeps free of other labels. */
    static Box apart(Box box, double unit) {
        return box.grown(APART_IN_HEIGHT * unit).widened((APART - APART_IN_HEIGHT) * unit);
    }

    private static List<double[]> nudges() {
        List<double[]> nudges = new ArrayList<>();
        for (double dx = -FURTHEST_NUDGE; dx <= FURTHEST_NUDGE; dx += NUDGE) {
            for (double dy = -FURTHEST_NUDGE; dy <= FURTHEST_NUDGE; dy += NUDGE) {
                nudges.add(new double[] {dx, dy});
            }
        }
        nudges.sort(Comparator.comparingDouble(n -> Math.hypot(n[0], n[1])));
        return List.copyOf(nudges);
    }
}
