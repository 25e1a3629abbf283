package org.nightmap.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;

/**
 * Lays a sheet out and places the labels on its maps, so that every count is told: a region whose name stands neither on a
 * map, as it is too small there or beyond the frame, nor in the legend is named with its count at the foot. Room for that is
 * taken from the map, so it is laid out again until nothing is missing.
 */
final class SheetComposer {

    /** Of regions that an inset has something to show of. */
    private static final Set<MapState> SHOWN =
            EnumSet.of(MapState.COUNTED, MapState.COUNTED_WITH, MapState.COUNTED_JOINTLY);

    private final Sheet sheet;
    private final Fittings fittings;
    private final Function<MapFrame, MapScene> scenes;

    /** @param scenes gives the boundaries as a frame shows them */
    SheetComposer(Sheet sheet, Fittings fittings, Function<MapFrame, MapScene> scenes) {
        this.sheet = sheet;
        this.scenes = scenes;
        this.fittings = insetShowsNothing(fittings) ? fittings.withoutInset() : fittings;
    }

    /** Whether nothing is counted in what the inset shows larger. */
    private boolean insetShowsNothing(Fittings all) {
        return SheetLayout.of(sheet, all, null, List.of()).maps().stream()
                .map(Block.Map::frame)
                .filter(MapFrame::isInset)
                .anyMatch(frame -> {
                    Map<String, MapScene.Shape> seen = scenes.apply(frame).regions();
                    return sheet.map().features().stream()
                            .filter(feature -> SHOWN.contains(feature.state()))
                            .map(feature -> seen.get(feature.iso()))
                            .noneMatch(shape -> shape != null && shape.drawn().meets(frame.box()));
                });
    }

    Composition compose() {
        Circles circles = circles();
        List<Feature> told = List.of();
        while (true) {
            Composition composition = labelled(SheetLayout.of(sheet, fittings, circles, told));
            List<Feature> missing = missing(composition, told);
            // A map alone has no words beside it
            if (missing.isEmpty() || !sheet.labels() || sheet.mapOnly()) {
                return composition;
            }
            List<Feature> all = new ArrayList<>(told);
            all.addAll(missing);
            all.sort(Comparator.comparingDouble(Feature::weight).reversed().thenComparing(Feature::shortName));
            told = List.copyOf(all);
        }
    }

    /** As large as the map of a sheet has room for on which they take the most room in the legend. */
    private @Nullable Circles circles() {
        if (!sheet.symbols()) {
            return null;
        }
        List<Feature> features = sheet.map().features();
        double unit = Typography.of(sheet).unit();
        Circles largest = Circles.largest(features, unit);
        if (largest == null) {
            return null;
        }
        MapFrame map = SheetLayout.of(sheet, fittings, largest, List.of())
                .maps()
                .getFirst()
                .frame();
        return largest.apart(scenes.apply(map), features, unit);
    }

    private Composition labelled(Composition composition) {
        if (!sheet.labels()) {
            return composition;
        }
        List<Block> blocks = composition.blocks().stream()
                .map(block -> block instanceof Block.Map map ? labelled(map, composition.unit()) : block)
                .toList();
        return composition.with(blocks);
    }

    private Block labelled(Block.Map map, double unit) {
        MapDrawing drawing = new MapDrawing(scenes.apply(map.frame()), map, sheet, unit);
        return map.labelled(drawing.placeLabels());
    }

    private List<Feature> missing(Composition composition, List<Feature> told) {
        Set<String> known = new HashSet<>(composition.named());
        told.forEach(feature -> known.add(feature.iso()));
        composition.maps().stream()
                .flatMap(map -> map.labels().stream())
                .filter(MapLabel::named)
                .forEach(label -> known.add(label.iso()));
        return sheet.map().features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED && !known.contains(feature.iso()))
                .toList();
    }
}
