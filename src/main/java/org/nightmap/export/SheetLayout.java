package org.nightmap.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.language.Messages;

/**
 * Lays a sheet out: the headline over the map, what explains it beside the map on a wide sheet and below it on a high one, the
 * sources at the foot. What does not fit on a small sheet is left out, and the sheet says how much that is.
 */
final class SheetLayout {

    /** Metres a unit of an inset on a slide. */
    static final double INSET_SCALE = 1000;

    /** On a slide. */
    static final double MARGIN = 64;

    /** Sheets at least this much wider than high have room for a column beside the map. */
    private static final double WIDE = 1.2;

    private static final double COLUMN = 448;
    private static final double WIDEST_COLUMN = 600;
    private static final int MOST_COLUMNS = 3;
    static final double GAP = 32;
    private static final double INSET_HEIGHT = 260;
    private static final double SMALLEST_INSET = 150;

    /** What an inset is at most wide by its height: a strip shows little of what is around a city. */
    private static final double WIDEST_INSET = 2;

    /** Share of a high sheet's height that its map keeps. */
    private static final double SMALLEST_MAP = 0.42;

    /** Share of what is between headline and sources that what explains the map may take at most, on however small a sheet. */
    private static final double LARGEST_LEGEND = 0.6;

    private final Sheet sheet;
    private final Typography type;
    private final MapFrames maps;
    private final Fittings fittings;
    private final @Nullable Circles circles;
    private final List<Feature> told;
    private final double width;
    private final double height;
    private final double margin;
    private final double gap;
    private final List<Block> blocks = new ArrayList<>();

    private SheetLayout(Sheet sheet, Fittings fittings, @Nullable Circles circles, List<Feature> told) {
        this.sheet = sheet;
        this.type = Typography.of(sheet);
        this.maps = new MapFrames(sheet.panels().getFirst(), type, fittings, circles);
        this.fittings = fittings;
        this.circles = circles;
        this.told = told;
        this.width = sheet.size().width();
        this.height = sheet.size().height();
        this.margin = type.of(MARGIN);
        this.gap = type.of(GAP);
    }

    /**
     * The sheet's composition, its maps without labels.
     *
     * @param circles how large they are; null where there are none
     * @param told regions whose counts are told at the foot
     */
    static Composition of(Sheet sheet, Fittings fittings, @Nullable Circles circles, List<Feature> told) {
        SheetLayout layout = new SheetLayout(sheet, fittings, circles, told);
        String ground = layout.type.palette().panel();
        if (sheet.mapOnly()) {
            layout.blocks.addAll(layout.maps.in(new Box(0, 0, layout.width, layout.height), null));
            ground = "";
        } else {
            layout.wholeSheet();
        }
        return new Composition(layout.width, layout.height, ground, layout.type.unit(), layout.blocks, layout.named());
    }

    private void wholeSheet() {
        SheetEnds ends = new SheetEnds(sheet, asides(), type, fittings.mark());
        double top = ends.head();
        double bottom = ends.foot();
        blocks.addAll(ends.blocks());
        if (width >= WIDE * height) {
            wide(top, bottom);
        } else {
            high(top, bottom);
        }
    }

    private List<Aside> asides() {
        return told.isEmpty()
                ? List.of()
                : List.of(Aside.of(Messages.text(sheet.map().language(), "export.not_labelled"), told));
    }

    /** A map has no use for more width than there is known ground for: what explains it has the rest, in columns if it is much. */
    private void wide(double top, double bottom) {
        Box map = maps.known(new Box(margin, top, width - margin - type.of(COLUMN) - gap, bottom));
        double left = map.right() + gap;
        double room = width - margin - left;
        int columns = (int) Math.clamp((room + gap) / (type.of(COLUMN) + gap), 1, MOST_COLUMNS);
        double right = left + Math.min(room, columns * (type.of(WIDEST_COLUMN) + gap) - gap);
        double height = bottom - top;
        LegendColumns.Written legend = new LegendColumns(
                        sheet, type, circles, new Box(left, top, right, bottom), columns)
                .fitted(List.of(
                        new LegendColumns.Room(height, insetRoom(SMALLEST_INSET)), new LegendColumns.Room(height, 0)));
        blocks.addAll(legend.blocks());
        maps(
                map,
                legend.last(),
                Math.max(legend.last().y() + type.insetHead(), bottom - type.of(INSET_HEIGHT)),
                bottom);
    }

    private void high(double top, double bottom) {
        double most = LARGEST_LEGEND * (bottom - top) - gap;
        double comfortable = Math.min(most, bottom - top - gap - SMALLEST_MAP * height);
        double left = bottom
                - top
                - gap
                - maps.known(new Box(margin, top, width - margin, bottom)).height();
        comfortable = Math.max(comfortable, left);
        most = Math.max(most, left);
        double inset = insetRoom(SMALLEST_INSET);
        LegendColumns.Written legend = new LegendColumns(sheet, type, circles, new Box(margin, 0, width - margin, 0), 2)
                .fitted(List.of(
                        new LegendColumns.Room(comfortable, inset),
                        new LegendColumns.Room(most, inset),
                        new LegendColumns.Room(most, 0)));
        double wanted = legend.last().y() + insetRoom(INSET_HEIGHT);
        double room = Math.max(legend.bottom(), Math.min(wanted, Math.max(comfortable, legend.bottom())));
        Box map = maps.known(new Box(margin, top, width - margin, bottom - room - gap));
        double below = map.bottom() + gap;
        legend.blocks().forEach(block -> blocks.add(block.lowered(below)));
        maps(map, legend.last(), below + legend.last().y() + type.insetHead(), below + room);
    }

    /** The map, and the inset at the foot of a column where it gets large enough there. */
    private void maps(Box map, Pen column, double insetTop, double bottom) {
        double high = bottom - insetTop;
        Box inset = high < type.of(SMALLEST_INSET) * 0.9
                ? null
                : Box.at(column.left(), insetTop, Math.min(column.width(), WIDEST_INSET * high), high);
        blocks.addAll(maps.in(map, inset));
    }

    /** What an inset of a height takes of a column. */
    private double insetRoom(double insetHeight) {
        return fittings.insetCentre() == null ? 0 : type.of(insetHeight) + type.insetHead();
    }

    /** Keys of the regions that the legend names with their counts, after whatever was cut off it. */
    private Set<String> named() {
        Map<Passage, String> texts = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Text text && text.passage().part() == Passage.Part.LEGEND) {
                texts.merge(text.passage(), text.span().text(), String::concat);
            }
        }
        Set<String> written = texts.values().stream()
                .flatMap(text -> Stream.of(text.split(", ")))
                .map(String::strip)
                .collect(Collectors.toSet());
        return sheet.map().features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .filter(feature -> written.contains(Legend.counted(feature)))
                .map(Feature::iso)
                .collect(Collectors.toSet());
    }
}
