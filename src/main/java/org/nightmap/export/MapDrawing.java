package org.nightmap.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.RampStep;

/** What one map shows in its frame, where, and in which order, whatever draws it. */
final class MapDrawing {

    /** Of leaders and of the outlines of maps, on a slide; and of the casing at either side that tells them from what they lie on. */
    static final double LEADER = 1;

    static final double OUTLINE = 1;
    static final double CASING = 1;

    /** Of lines, patterns and letters on the small maps of nights, by those on one that has the sheet for itself. */
    private static final double SMALLER = 0.65;

    private final MapScene scene;
    private final Block.Map drawn;
    private final Sheet sheet;
    private final Choropleth map;
    private final Palette palette;
    private final double unit;

    MapDrawing(MapScene scene, Block.Map drawn, Sheet sheet, double unit) {
        this.scene = scene;
        this.drawn = drawn;
        this.sheet = sheet;
        this.map = drawn.panel().map();
        this.palette = sheet.palette();
        this.unit = sheet.as() == Arrangement.NIGHTS ? SMALLER * unit : unit;
    }

    /** A text of a label at its place. */
    record Lettered(Span span, double x, double foot) {}

    /** How much larger than on a slide its lines and letters are. */
    double unit() {
        return unit;
    }

    MapScene scene() {
        return scene;
    }

    MapScene.Shape shape(Feature feature) {
        return Objects.requireNonNull(scene.regions().get(feature.iso()));
    }

    Feature feature(String iso) {
        return map.features().stream()
                .filter(feature -> feature.iso().equals(iso))
                .findFirst()
                .orElseThrow();
    }

    /** The regions of the frame in the order in which they are painted. */
    List<Feature> regions() {
        return map.features().stream()
                .filter(feature -> scene.regions().containsKey(feature.iso()))
                .sorted(Comparator.comparingInt(this::order))
                .toList();
    }

    /** Under symbols every region that has a count has the same plain look, which is not that of one with none. */
    @Nullable Integer step(Feature feature) {
        return sheet.symbols() ? null : feature.step();
    }

    private int order(Feature feature) {
        return switch (feature.state()) {
            case COUNTED ->
                palette.ramp().get(Objects.requireNonNull(feature.step())).order();
            case COUNTED_WITH, COUNTED_JOINTLY -> RampStep.SHARED;
            case NONE_REPORTED, NOT_STATED, NO_REPORT, DISPUTED -> RampStep.WITHOUT_CLASS;
        };
    }

    /** The regions of the frame that have a circle, the highest counts first, so that no circle hides a smaller one. */
    List<Feature> circled() {
        CirclePlaces places = places();
        if (places == null) {
            return List.of();
        }
        return map.features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED
                        && places.of(feature).isPresent())
                .sorted(Comparator.comparingDouble(Feature::weight).reversed().thenComparing(Feature::iso))
                .toList();
    }

    /** What a region's circle fills. */
    Box circle(Feature feature) {
        return Objects.requireNonNull(places()).of(feature).orElseThrow().box();
    }

    private @Nullable CirclePlaces places() {
        Circles circles = drawn.circles();
        return circles == null ? null : new CirclePlaces(scene, circles, unit);
    }

    /** The regions' labels, where there is room. */
    List<MapLabel> placeLabels() {
        return sheet.as() == Arrangement.NIGHTS ? placeCounts() : placeAllLabels(new LabelStyle(palette, unit));
    }

    private List<MapLabel> placeAllLabels(LabelStyle style) {
        return drawn.circles() == null
                ? new LabelPlacer(scene, map, style).place()
                : new SymbolLabels(scene, map, style, drawn.circles()).place(circled());
    }

    /** On small maps: the counts that stand in their regions or circles. */
    private List<MapLabel> placeCounts() {
        LabelStyle style = new LabelStyle(palette, unit);
        return drawn.circles() == null
                ? new LabelPlacer(scene, map, style).placeCounts()
                : placeAllLabels(style).stream()
                        .filter(label -> label.inside() && !label.named())
                        .toList();
    }

    /** The names of countries and seas that find room beside the labels. */
    List<NamePlacer.Name> names() {
        if (!sheet.labels() || sheet.as() == Arrangement.NIGHTS) {
            return List.of();
        }
        List<Box> taken = new ArrayList<>(scene.frame().insetLines(unit));
        drawn.labels().forEach(label -> taken.add(label.box()));
        circled().forEach(feature -> taken.add(circle(feature)));
        return new NamePlacer(scene, map.language(), palette, unit, taken).place();
    }

    /** Where the leader of a label meets it, at its near side. */
    Coordinate leaderEnd(MapLabel label) {
        Coordinate end = Objects.requireNonNull(label.leader());
        Box box = label.box();
        double x = box.left() > end.x ? box.left() - 4 * unit : box.right() + 4 * unit;
        return new Coordinate(x, (box.top() + box.bottom()) / 2);
    }

    /** The texts of a label: beside a leader in one line, else the name above the count, both in the middle. */
    List<Lettered> texts(MapLabel label) {
        List<Lettered> texts = new ArrayList<>();
        Box box = label.box();
        double x = box.left();
        double foot = box.bottom();
        if (label.leader() != null) {
            for (Span span : label.lines()) {
                texts.add(new Lettered(span, x, foot));
                x += span.width();
            }
            return texts;
        }
        if (label.lines().size() > 1) {
            foot -= LabelPlacer.LINE_STEP * label.lines().getLast().size();
        }
        for (Span span : label.lines()) {
            texts.add(new Lettered(span, (box.left() + box.right() - span.width()) / 2, foot));
            foot = box.bottom();
        }
        return texts;
    }

    /** How wide the halo is in which a label is legible where it crosses lines; 0 for none. */
    double halo(MapLabel label) {
        boolean overBand = feature(label.iso()).disputed() && label.leader() == null && !sheet.symbols();
        return overBand ? 4 * unit : label.inside() ? 0 : 3 * unit;
    }

    /** The colour of what a label stands on. */
    String ground(MapLabel label) {
        if (label.leader() != null) {
            return palette.neighbour();
        }
        if (sheet.symbols()) {
            Box box = label.box();
            boolean onRegion = shape(feature(label.iso()))
                    .drawn()
                    .contains((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
            return onRegion ? palette.counted().fill() : palette.neighbour();
        }
        return palette.ramp()
                .get(Objects.requireNonNull(feature(label.iso()).step()))
                .fill();
    }

    /** Lines are full at 3600 metres per pixel and two thirds of it at 6000. */
    double thinned() {
        double scale = scene.frame().metresPerUnit() * unit;
        return Math.clamp(1 - (scale - 3600) / 7200, 2.0 / 3, 1);
    }
}
