package org.nightmap.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.language.Messages;

/**
 * Lays a sheet with several maps out and places their labels. Beside each other two maps have room for them: a count without a label
 * is told at the foot. On the maps of many nights only some counts find room, or none where most would not; the foot says where all
 * of them are.
 */
final class PanelComposer {

    /** Metres a unit of a slide at which circles are as large as on one map. */
    private static final double ROOMY_SCALE = 4000;

    private static final double SMALLEST_CIRCLES = 0.2;

    /** Share of the counts of all nights that find room, under which none stands on a map: who sees some looks for the others. */
    private static final double FEWEST_COUNTS = 0.5;

    private final Sheet sheet;
    private final @Nullable Mark mark;
    private final Function<MapFrame, MapScene> scenes;

    /**
     * The maker of a sheet.
     *
     * @param mark the organisation's; null for none
     * @param scenes gives the boundaries as a frame shows them
     */
    PanelComposer(Sheet sheet, @Nullable Mark mark, Function<MapFrame, MapScene> scenes) {
        this.sheet = sheet;
        this.mark = mark;
        this.scenes = scenes;
    }

    Composition compose() {
        Circles circles = circles();
        List<List<Feature>> told = new ArrayList<>();
        sheet.panels().forEach(panel -> told.add(List.of()));
        List<Aside> asides = List.of();
        while (true) {
            Composition composition = labelled(PanelLayout.of(sheet, mark, circles, asides));
            boolean found = false;
            for (Block.Map map : composition.maps()) {
                int place = map.panel().number() - 1;
                List<Feature> all = missing(map, told.get(place));
                found |= all.size() > told.get(place).size();
                told.set(place, all);
            }
            if (!found || !asides.isEmpty() && !tellsEach()) {
                return composition;
            }
            asides = asides(told);
        }
    }

    private boolean tellsEach() {
        return sheet.as() == Arrangement.SIDE && sheet.labels();
    }

    private List<Aside> asides(List<List<Feature>> told) {
        if (!tellsEach()) {
            String kind = sheet.as().code();
            return List.of(new Aside(
                    Messages.text(sheet.map().language(), "export.panel.untold"),
                    List.of(Messages.text(sheet.map().language(), "export.panel.untold." + kind))));
        }
        return sheet.panels().stream()
                .filter(panel -> !told.get(panel.number() - 1).isEmpty())
                .map(panel -> Aside.of(
                        Messages.text(sheet.map().language(), "export.panel.not_labelled", panel.caption()),
                        told.get(panel.number() - 1)))
                .toList();
    }

    /** The regions of a map whose counts are at the foot or nowhere. */
    private static List<Feature> missing(Block.Map map, List<Feature> told) {
        Set<String> labelled = new HashSet<>();
        map.labels().forEach(label -> labelled.add(label.iso()));
        return map.panel().map().features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .filter(feature -> !labelled.contains(feature.iso()) || told.contains(feature))
                .sorted(Comparator.comparingDouble(Feature::weight).reversed().thenComparing(Feature::shortName))
                .toList();
    }

    /** On all maps the same value has a circle of the same size, which leaves each room on every map. */
    private @Nullable Circles circles() {
        if (!sheet.symbols()) {
            return null;
        }
        List<Feature> all = sheet.panels().stream()
                .flatMap(panel -> panel.map().features().stream())
                .toList();
        double unit = Typography.of(sheet).unit();
        Circles largest = Circles.largest(all, unit);
        if (largest == null) {
            return null;
        }
        MapFrame frame = PanelLayout.of(sheet, mark, largest, List.of())
                .maps()
                .getFirst()
                .frame();
        double smaller = unit * Math.clamp(ROOMY_SCALE / (frame.metresPerUnit() * unit), SMALLEST_CIRCLES, 1);
        Circles fitting = new Circles(largest.largest() * smaller / unit, largest.most());
        for (Panel panel : sheet.panels()) {
            fitting = fitting.apart(scenes.apply(frame), panel.map().features(), smaller);
        }
        return fitting;
    }

    private Composition labelled(Composition composition) {
        if (!sheet.labels()) {
            return composition;
        }
        List<Block> blocks = composition.blocks().stream()
                .map(block -> block instanceof Block.Map map ? labelled(map, composition.unit()) : block)
                .toList();
        Composition labelled = composition.with(blocks);
        long counts = sheet.panels().stream()
                .flatMap(panel -> panel.map().features().stream())
                .filter(feature -> feature.state() == MapState.COUNTED)
                .count();
        long labels =
                labelled.maps().stream().mapToLong(map -> map.labels().size()).sum();
        return sheet.as() == Arrangement.NIGHTS && labels < FEWEST_COUNTS * counts ? composition : labelled;
    }

    private Block labelled(Block.Map map, double unit) {
        return map.labelled(new MapDrawing(scenes.apply(map.frame()), map, sheet, unit).placeLabels());
    }
}
