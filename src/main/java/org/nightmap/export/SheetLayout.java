package org.nightmap.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Feature;
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
    static final double GAP = 32;
    private static final double INSET_HEIGHT = 260;
    private static final double SMALLEST_INSET = 150;

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
    private final Set<String> named = new HashSet<>();

    private SheetLayout(Sheet sheet, Fittings fittings, @Nullable Circles circles, List<Feature> told) {
        this.sheet = sheet;
        this.type = Typography.of(sheet);
        this.maps = new MapFrames(sheet.map().view(), type, fittings, circles);
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
        return new Composition(layout.width, layout.height, ground, layout.type.unit(), layout.blocks, layout.named);
    }

    private void wholeSheet() {
        SheetEnds ends = new SheetEnds(sheet, told, type, fittings.mark());
        double top = ends.head();
        double bottom = ends.foot();
        blocks.addAll(ends.blocks());
        if (width >= WIDE * height) {
            wide(top, bottom);
        } else {
            high(top, bottom);
        }
    }

    private void wide(double top, double bottom) {
        double column = width - margin - type.of(COLUMN);
        Pen pen = column(column, top, bottom);
        Box mapBox = new Box(margin, top, column - gap, bottom);
        double insetTop = Math.max(pen.y() + type.insetHead(), bottom - type.of(INSET_HEIGHT));
        Box insetBox =
                bottom - insetTop < type.of(SMALLEST_INSET) ? null : new Box(column, insetTop, width - margin, bottom);
        blocks.addAll(maps.in(mapBox, insetBox));
    }

    /** The column beside the map; where the names of the regions leave no room for the inset, the classes give their number alone. */
    private Pen column(double left, double top, double bottom) {
        Legend legend = new Legend(sheet, type, circles, true);
        Pen pen = written(legend, left, top);
        if (pen.y() > bottom - insetRoom()) {
            legend = new Legend(sheet, type, circles, false);
            pen = written(legend, left, top);
        }
        if (!cut(pen, bottom)) {
            named.addAll(legend.listed());
        }
        blocks.addAll(pen.blocks());
        return pen;
    }

    private Pen written(Legend legend, double left, double top) {
        Pen pen = new Pen(left, top, type.of(COLUMN), Passage.Part.FIGURES);
        legend.figures(pen);
        legend.classes(pen);
        legend.states(pen);
        legend.elsewhere(pen);
        return pen;
    }

    private void high(double top, double bottom) {
        Columns columns = columns(true);
        if (bottom - columns.height() - gap - top < SMALLEST_MAP * height) {
            columns = columns(false);
        }
        double room = Math.min(columns.height(), LARGEST_LEGEND * (bottom - top) - gap);
        if (!cut(columns.left(), room)) {
            named.addAll(columns.listed());
        }
        cut(columns.right(), room);
        Box mapBox = new Box(margin, top, width - margin, bottom - room - gap);
        double below = mapBox.bottom() + gap;
        columns.left().blocks().forEach(block -> blocks.add(block.lowered(below)));
        columns.right().blocks().forEach(block -> blocks.add(block.lowered(below)));
        double insetTop = below + columns.right().y() + type.insetHead();
        Box insetBox = bottom - insetTop < type.of(SMALLEST_INSET) * 0.9
                ? null
                : Box.at(columns.right().left(), insetTop, columns.right().width(), bottom - insetTop);
        blocks.addAll(maps.in(mapBox, insetBox));
    }

    /** What stands below the map, from 0 down. */
    private Columns columns(boolean withNames) {
        double half = (width - 2 * margin - gap) / 2;
        Pen left = new Pen(margin, 0, half, Passage.Part.FIGURES);
        Pen right = new Pen(margin + half + gap, 0, half, Passage.Part.LEGEND);
        Legend legend = new Legend(sheet, type, circles, withNames);
        legend.figures(left);
        legend.classes(left);
        legend.states(right);
        legend.elsewhere(right);
        return new Columns(left, right, Math.max(left.y(), right.y() + insetRoom()), legend.listed());
    }

    private record Columns(Pen left, Pen right, double height, Set<String> listed) {}

    private boolean cut(Pen pen, double bottom) {
        return pen.cut(
                bottom,
                type.legendLine(),
                lines -> type.quiet(Messages.counted(sheet.map().language(), "export.more_lines", lines)));
    }

    private double insetRoom() {
        return fittings.insetCentre() == null ? 0 : type.of(SMALLEST_INSET) + type.insetHead();
    }
}
