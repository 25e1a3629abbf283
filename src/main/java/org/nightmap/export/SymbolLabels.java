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
 * beside, below or above it; farther off with the region's name and a leader. Then the names of those that have none yet, below,
 * above or beside circle and count, where there is room. Nothing is put over a label or another circle.
 */
final class SymbolLabels {

    /** Share of a circle's width that a figure in it may take, so that its corners stay inside. */
    private static final double ROOM = 0.8;

    private static final double GAP = 3;
    private static final double BETWEEN = 2;

    /** From the edge of the frame. */
    private static final double EDGE = 6;

    private final MapScene scene;
    private final Choropleth map;
    private final LabelStyle style;
    private final CirclePlaces places;
    private final List<Disc> discs = new ArrayList<>();
    private final List<Box> lines;
    private final LeaderPlacer leaders;
    private final List<MapLabel> placed = new ArrayList<>();

    SymbolLabels(MapScene scene, Choropleth map, LabelStyle style, Circles circles) {
        this.scene = scene;
        this.map = map;
        this.style = style;
        this.places = new CirclePlaces(scene, circles, style.unit());
        this.lines = scene.frame().insetLines(style.unit());
        this.leaders = new LeaderPlacer(scene, map, style, discs);
    }

    /** @param counted regions in the frame, the highest counts first */
    List<MapLabel> place(List<Feature> counted) {
        placeAll(counted.stream()
                .filter(feature -> places.of(feature)
                        .map(disc -> scene.frame().box().contains(disc.centre().x, disc.centre().y))
                        .orElse(false))
                .toList());
        return placed;
    }

    private void placeAll(List<Feature> seen) {
        seen.forEach(feature -> discs.add(disc(feature)));
        for (int i = 0; i < seen.size(); i++) {
            MapLabel label = label(seen.get(i), i);
            if (label != null) {
                placed.add(label);
            }
        }
        List.copyOf(placed).stream()
                .filter(label -> !label.named())
                .map(label -> name(label, seen))
                .filter(Objects::nonNull)
                .forEach(placed::add);
    }

    /** The name of a region whose count stands at its circle. */
    private @Nullable MapLabel name(MapLabel count, List<Feature> seen) {
        Feature feature = seen.stream()
                .filter(each -> each.iso().equals(count.iso()))
                .findFirst()
                .orElseThrow();
        LabelWish wish = wish(feature);
        List<Span> name = wish.nameBeside();
        double width = style.width(name);
        double height = LabelPlacer.CAP_HEIGHT * style.nameSize();
        Disc own = disc(feature);
        Coordinate pole = own.centre();
        Box both = own.box().with(count.box());
        double x = (both.left() + both.right()) / 2;
        double gap = 2 * GAP * style.unit();
        for (double[] at : new double[][] {
            {x, both.bottom() + gap + height / 2},
            {x, both.top() - gap - height / 2},
            {both.right() + gap + width / 2, pole.y},
            {both.left() - gap - width / 2, pole.y}
        }) {
            Box box = Box.around(at[0], at[1], width, height);
            if (isFree(box, discs) && isReadAsItsOwn(feature, box)) {
                return new MapLabel(feature.iso(), name, true, box, null, false);
            }
        }
        return null;
    }

    /** A name over another region that has a circle would be read as that one's. */
    private boolean isReadAsItsOwn(Feature feature, Box box) {
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        return area(feature.iso()).contains(x, y)
                || discs.stream()
                        .map(Disc::iso)
                        .filter(iso -> !iso.equals(feature.iso()))
                        .noneMatch(iso -> area(iso).meets(box));
    }

    private Area area(String iso) {
        return Objects.requireNonNull(scene.regions().get(iso)).drawn();
    }

    private LabelWish wish(Feature feature) {
        return new LabelWish(feature, Objects.requireNonNull(scene.regions().get(feature.iso())), style);
    }

    private @Nullable MapLabel label(Feature feature, int index) {
        Disc own = discs.get(index);
        LabelWish wish = wish(feature);
        Span count = wish.alone().getFirst();
        double width = count.width();
        double height = LabelPlacer.CAP_HEIGHT * count.size();
        Box inside = Box.around(own.centre().x, own.centre().y, width, height);
        List<Disc> above = discs.subList(index + 1, discs.size());
        if (Math.hypot(width, height) <= ROOM * 2 * own.radius() && isClear(inside, above)) {
            return new MapLabel(feature.iso(), wish.alone(), false, inside, null, true);
        }
        List<Disc> others = discs.stream().filter(disc -> !disc.equals(own)).toList();
        double across = own.radius() + GAP * style.unit() + width / 2;
        double down = own.radius() + GAP * style.unit() + height / 2;
        for (double[] off : new double[][] {{across, 0}, {-across, 0}, {0, down}, {0, -down}}) {
            Box box = Box.around(own.centre().x + off[0], own.centre().y + off[1], width, height);
            if (isFree(box, others)) {
                Span beside = new Span(count.text(), count.face(), count.size(), style.groundInk());
                return new MapLabel(feature.iso(), List.of(beside), false, box, null, false);
            }
        }
        MapLabel led = leaders.onFreeGround(feature.iso(), wish.inOneLine(), own.centre(), placed);
        return led == null
                ? leaders.overRegionsWithoutAColour(feature.iso(), wish.inOneLine(), own.centre(), placed)
                : led;
    }

    private boolean isFree(Box box, List<Disc> others) {
        return isClear(box, others) && lines.stream().noneMatch(box::touches);
    }

    /** Whether nothing is in the way of what stands in a circle, which lies over the outline of the inset. */
    private boolean isClear(Box box, List<Disc> others) {
        Box room = box.grown(BETWEEN * style.unit());
        return scene.frame().box().grown(-EDGE * style.unit()).contains(box)
                && others.stream().noneMatch(disc -> disc.meets(room))
                && placed.stream()
                        .noneMatch(label -> room.touches(label.box()) || LeaderPlacer.crossesLeader(label, room));
    }

    private Disc disc(Feature feature) {
        return places.of(feature).orElseThrow();
    }
}
