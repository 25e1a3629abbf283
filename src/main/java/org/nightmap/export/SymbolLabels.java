package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;

/**
 * Places counts at the circles that stand for them, the highest first. In turn: in the circle, where no smaller one lies over it;
 * beside, below or above it; farther off with the region's name and a leader. Nothing is put over a label or another circle.
 */
final class SymbolLabels {

    /** Share of a circle's width that a figure in it may take, so that its corners stay inside. */
    private static final double ROOM = 0.8;

    private static final double GAP = 3;
    private static final double BETWEEN = 2;

    private final MapScene scene;
    private final Choropleth map;
    private final LabelStyle style;
    private final Circles circles;
    private final List<Disc> discs = new ArrayList<>();
    private final List<Box> lines;
    private final LeaderPlacer leaders;
    private final List<MapLabel> placed = new ArrayList<>();

    SymbolLabels(MapScene scene, Choropleth map, LabelStyle style, Circles circles) {
        this.scene = scene;
        this.map = map;
        this.style = style;
        this.circles = circles;
        this.lines = scene.frame().insetLines(style.unit());
        this.leaders = new LeaderPlacer(scene, map, style, discs);
    }

    /** @param counted regions in the frame, the highest counts first */
    List<MapLabel> place(List<Feature> counted) {
        List<Feature> seen = counted.stream()
                .filter(feature -> {
                    Coordinate pole = pole(feature);
                    return scene.frame().box().contains(pole.x, pole.y);
                })
                .toList();
        seen.forEach(feature -> discs.add(new Disc(feature.iso(), pole(feature), circles.radius(count(feature)))));
        for (int i = 0; i < seen.size(); i++) {
            MapLabel label = label(seen.get(i), i);
            if (label != null) {
                placed.add(label);
            }
        }
        return placed;
    }

    private @Nullable MapLabel label(Feature feature, int index) {
        Disc own = discs.get(index);
        LabelWish wish = new LabelWish(
                feature, Objects.requireNonNull(scene.regions().get(feature.iso())), map.language(), style);
        Span count = wish.alone().getFirst();
        double width = count.width();
        double height = LabelPlacer.CAP_HEIGHT * count.size();
        Box inside = Box.around(own.centre().x, own.centre().y, width, height);
        List<Disc> above = discs.subList(index + 1, discs.size());
        if (Math.hypot(width, height) <= ROOM * 2 * own.radius() && isFree(inside, above)) {
            return new MapLabel(feature.iso(), wish.alone(), inside, null, true);
        }
        List<Disc> others = discs.stream().filter(disc -> !disc.equals(own)).toList();
        double across = own.radius() + GAP * style.unit() + width / 2;
        double down = own.radius() + GAP * style.unit() + height / 2;
        for (double[] off : new double[][] {{across, 0}, {-across, 0}, {0, down}, {0, -down}}) {
            Box box = Box.around(own.centre().x + off[0], own.centre().y + off[1], width, height);
            if (isFree(box, others)) {
                Span beside = new Span(count.text(), count.face(), count.size(), style.groundInk());
                return new MapLabel(feature.iso(), List.of(beside), box, null, false);
            }
        }
        MapLabel led = leaders.onFreeGround(feature.iso(), wish.inOneLine(), own.centre(), placed);
        return led == null
                ? leaders.overRegionsWithoutAColour(feature.iso(), wish.inOneLine(), own.centre(), placed)
                : led;
    }

    private boolean isFree(Box box, List<Disc> others) {
        Box room = box.grown(BETWEEN * style.unit());
        return scene.frame().box().contains(box)
                && others.stream().noneMatch(disc -> disc.meets(room))
                && lines.stream().noneMatch(box::touches)
                && placed.stream()
                        .noneMatch(label -> room.touches(label.box()) || LeaderPlacer.crossesLeader(label, room));
    }

    private Coordinate pole(Feature feature) {
        return Objects.requireNonNull(scene.regions().get(feature.iso())).pole();
    }

    private static int count(Feature feature) {
        return Objects.requireNonNull(feature.count());
    }
}
