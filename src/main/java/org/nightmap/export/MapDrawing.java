package org.nightmap.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Palette;

/** What one map shows in its frame, where, and in which order, whatever draws it. */
final class MapDrawing {

    /**
     * Later over earlier: where two regions meet, the border of the one painted later is seen, and it is always the one that
     * stands out from both fills. Indexed by step of the ramp: 1, 2, 5, 10, 20, 50, 100.
     */
    private static final int[] ORDER_OF_STEP = {7, 6, 5, 3, 2, 1, 0};

    private static final int ORDER_WITHOUT_COUNT = 4;
    private static final int ORDER_SHARED_COUNT = 8;

    /** The largest circle's radius, on a slide. */
    private static final double LARGEST_SYMBOL = 46;

    private final MapScene scene;
    private final Sheet sheet;
    private final Choropleth map;
    private final Palette palette;
    private final double unit;

    MapDrawing(MapScene scene, Sheet sheet, double unit) {
        this.scene = scene;
        this.sheet = sheet;
        this.map = sheet.map();
        this.palette = Palette.of(sheet.theme());
        this.unit = unit;
    }

    /** A text of a label at its place. */
    record Lettered(Span span, double x, double foot) {}

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
                .sorted(Comparator.comparingInt(MapDrawing::order))
                .toList();
    }

    /** Under symbols every region that has a count has the same plain look, which is not that of one with none. */
    @Nullable Integer step(Feature feature) {
        return sheet.symbols() && feature.state() == MapState.COUNTED ? null : feature.step();
    }

    private static int order(Feature feature) {
        return switch (feature.state()) {
            case COUNTED -> ORDER_OF_STEP[Objects.requireNonNull(feature.step())];
            case COUNTED_WITH, COUNTED_JOINTLY -> ORDER_SHARED_COUNT;
            case NONE_REPORTED, NOT_STATED, NO_REPORT, DISPUTED -> ORDER_WITHOUT_COUNT;
        };
    }

    /** The regions of the frame that have a count, the highest first, so that no circle hides a smaller one. */
    List<Feature> counted() {
        return map.features().stream()
                .filter(feature ->
                        feature.state() == MapState.COUNTED && scene.regions().containsKey(feature.iso()))
                .sorted(Comparator.comparing((Feature f) -> Objects.requireNonNull(f.count()))
                        .reversed()
                        .thenComparing(Feature::iso))
                .toList();
    }

    /** Measured by the highest count of the whole map, so that circles compare in the inset too. Areas are as the counts. */
    double radius(Feature feature) {
        int most = map.features().stream()
                .filter(each -> each.state() == MapState.COUNTED)
                .mapToInt(each -> Objects.requireNonNull(each.count()))
                .max()
                .orElseThrow();
        return LARGEST_SYMBOL * unit * Math.sqrt((double) Objects.requireNonNull(feature.count()) / most);
    }

    List<MapLabel> labels() {
        LabelStyle style = new LabelStyle(palette, unit);
        return sheet.symbols()
                ? new SymbolLabels(scene, map.language(), style, this::radius).place(counted())
                : new LabelPlacer(scene, map, style).place();
    }

    /** The names of countries and seas that find room beside the labels. */
    List<NamePlacer.Name> names(List<MapLabel> labels) {
        List<Box> taken = new ArrayList<>();
        labels.forEach(label -> taken.add(label.box()));
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
        return sheet.symbols()
                ? palette.counted().fill()
                : palette.ramp()
                        .get(Objects.requireNonNull(feature(label.iso()).step()))
                        .fill();
    }

    /** Lines are full at 3600 metres per pixel and two thirds of it at 6000. */
    double thinned() {
        double scale = scene.frame().metresPerUnit() * unit;
        return Math.clamp(1 - (scale - 3600) / 7200, 2.0 / 3, 1);
    }
}
