package org.nightmap.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;

/**
 * Places the labels that do not fit into their regions beside them, as near as there is room, with a line to the region. A label
 * that stands on another region would be read as that one's: the sea and other countries come first.
 */
final class LeaderPlacer {

    private static final double SHORTEST = 36;
    private static final double LONGEST = 150;

    /** Over other regions with a colour, where the eye loses a line soon. */
    private static final double LONGEST_OVER_COLOURS = 90;

    /** Room around a label. */
    private static final double AROUND = 4;

    private static final double STEP = 8;
    private static final int WAYS = 24;

    private final MapScene scene;
    private final LabelStyle style;
    private final List<Area> regions = new ArrayList<>();
    private final Map<String, Area> coloured = new LinkedHashMap<>();
    private final List<Disc> discs;
    private final List<Box> lines;

    /** @param discs the circles on the map; where there are any they are what a leader keeps clear of, not the fills under them */
    LeaderPlacer(MapScene scene, Choropleth map, LabelStyle style, List<Disc> discs) {
        this.scene = scene;
        this.style = style;
        this.discs = discs;
        this.lines = scene.frame().insetLines(style.unit());
        for (Feature feature : map.features()) {
            MapScene.Shape shape = scene.regions().get(feature.iso());
            if (shape != null) {
                Area area = shape.drawn();
                regions.add(area);
                if (feature.step() != null) {
                    coloured.put(feature.iso(), area);
                }
            }
        }
    }

    /**
     * A label on the sea or on another country, whose leader crosses no other region with a colour: a long line over several is
     * hard to follow.
     *
     * @param lines name and count, side by side
     * @param pole where its leader ends
     * @param placed the labels that are there, of which none is covered or crossed
     * @return null where there is no room
     */
    @Nullable MapLabel onFreeGround(String iso, List<Span> lines, Coordinate pole, List<MapLabel> placed) {
        return nearest(iso, lines, pole, placed, regions, true);
    }

    /** A label that may stand on regions too, but on none that has a colour of a class; its leader crosses none of these. */
    @Nullable MapLabel overRegionsWithoutAColour(String iso, List<Span> lines, Coordinate pole, List<MapLabel> placed) {
        return nearest(iso, lines, pole, placed, coloured.values(), true);
    }

    /** The same with a short leader that may cross other regions with a colour, for want of a better place. */
    @Nullable MapLabel overRegionsWithAColour(String iso, List<Span> lines, Coordinate pole, List<MapLabel> placed) {
        return nearest(iso, lines, pole, placed, coloured.values(), false);
    }

    /** The same on whatever ground: where regions with a colour are all around. */
    @Nullable MapLabel anywhere(String iso, List<Span> lines, Coordinate pole, List<MapLabel> placed) {
        return nearest(iso, lines, pole, placed, List.of(), false);
    }

    private @Nullable MapLabel nearest(
            String iso,
            List<Span> lines,
            Coordinate pole,
            List<MapLabel> placed,
            Collection<Area> closed,
            boolean direct) {
        double width = lines.stream().mapToDouble(Span::width).sum();
        double height = LabelPlacer.CAP_HEIGHT * style.countSize();
        double longest = direct ? LONGEST : LONGEST_OVER_COLOURS;
        for (double far = SHORTEST; far <= longest; far += STEP) {
            for (int way = 0; way < WAYS; way++) {
                double angle = 2 * Math.PI * way / WAYS;
                double endX = pole.x + Math.cos(angle) * far * style.unit();
                double endY = pole.y + Math.sin(angle) * far * style.unit();
                double side = Math.cos(angle) < -1e-9 ? -1 : 1;
                Box box = Box.around(endX + side * (width / 2 + 5 * style.unit()), endY, width, height);
                Box room = box.grown(AROUND * style.unit());
                if (isOnOpenGround(room)
                        && keepsClear(box, pole, endX, endY, placed)
                        && isOpen(room, closed)
                        && (!direct || crossesNothing(iso, pole, new Coordinate(endX, endY)))) {
                    return new MapLabel(iso, lines, true, box, pole, false);
                }
            }
        }
        return null;
    }

    private boolean isOnOpenGround(Box room) {
        return scene.frame().box().grown(-6 * style.unit()).contains(room)
                && lines.stream().noneMatch(room::touches)
                && discs.stream().noneMatch(disc -> disc.meets(room));
    }

    private boolean keepsClear(Box box, Coordinate pole, double endX, double endY, List<MapLabel> placed) {
        Box room = LabelPlacer.apart(box, style.unit());
        return placed.stream()
                .noneMatch(other -> room.touches(other.box())
                        || RegionRoom.crosses(other.box(), pole.x, pole.y, endX, endY)
                        || crossesLeader(other, room)
                        || leadersCross(other, pole, new Coordinate(endX, endY)));
    }

    private static boolean isOpen(Box room, Collection<Area> closed) {
        return closed.stream().noneMatch(region -> region.meets(room));
    }

    private boolean crossesNothing(String iso, Coordinate pole, Coordinate end) {
        if (!discs.isEmpty()) {
            return discs.stream().noneMatch(disc -> !disc.iso().equals(iso) && disc.meets(pole, end));
        }
        return coloured.entrySet().stream()
                .noneMatch(region ->
                        !region.getKey().equals(iso) && region.getValue().meets(pole, end));
    }

    private static boolean leadersCross(MapLabel other, Coordinate from, Coordinate to) {
        Coordinate end = other.leader();
        return end != null && new LineSegment(from, to).intersection(new LineSegment(end, middle(other.box()))) != null;
    }

    private static Coordinate middle(Box box) {
        return new Coordinate((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    }

    /** Whether a label would stand on the leader of another. */
    static boolean crossesLeader(MapLabel other, Box room) {
        Coordinate end = other.leader();
        if (end == null) {
            return false;
        }
        Coordinate middle = middle(other.box());
        return RegionRoom.crosses(room, end.x, end.y, middle.x, middle.y);
    }
}
