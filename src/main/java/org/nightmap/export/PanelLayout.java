package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.MapView;

/**
 * Lays out a sheet with several maps: as large as they get with what explains them either beside or below them. Head and foot are
 * those of any sheet.
 */
final class PanelLayout {

    private static final double COLUMN = 448;
    private static final double WIDEST_COLUMN = 600;
    private static final int MOST_COLUMNS = 3;

    /** Up to so many maps have room between them. */
    private static final int FEW = 4;

    private static final double GAP_OF_FEW = 32;
    private static final double GAP_OF_MANY = 14;

    /** Between a caption and its map. */
    private static final double UNDER_CAPTION = 4;

    /** Share of what is between headline and sources that a legend below the maps takes, and takes at most. */
    private static final double COMFORTABLE_LEGEND = 0.4;

    private static final double LARGEST_LEGEND = 0.6;

    private final Sheet sheet;
    private final Typography type;
    private final MapView view;
    private final @Nullable Mark mark;
    private final @Nullable Circles circles;
    private final double caption;
    private final double gap;

    private PanelLayout(Sheet sheet, @Nullable Mark mark, @Nullable Circles circles) {
        this.sheet = sheet;
        this.type = Typography.of(sheet);
        this.view = sheet.map().view();
        this.mark = mark;
        this.circles = circles;
        this.caption = type.legendLine() + type.of(UNDER_CAPTION);
        this.gap = type.of(sheet.panels().size() <= FEW ? GAP_OF_FEW : GAP_OF_MANY);
    }

    /**
     * The sheet's composition, its maps without labels.
     *
     * @param mark the organisation's; null for none
     * @param circles how large they are; null where there are none
     * @param asides what the foot begins with
     */
    static Composition of(Sheet sheet, @Nullable Mark mark, @Nullable Circles circles, List<Aside> asides) {
        return new PanelLayout(sheet, mark, circles).composition(asides);
    }

    /**
     * Maps and what explains them.
     *
     * @param grid null where there is no room for the maps
     */
    private record Arranged(@Nullable PanelGrid grid, List<Block> legend) {

        boolean isLargerThan(Arranged other) {
            return grid != null && (other.grid == null || grid.metres() < other.grid.metres());
        }
    }

    private Composition composition(List<Aside> asides) {
        SheetEnds ends = new SheetEnds(sheet, asides, type, mark);
        double top = ends.head();
        double margin = type.of(SheetLayout.MARGIN);
        Box room = new Box(margin, top, sheet.size().width() - margin, ends.foot());
        Arranged beside = beside(room);
        Arranged below = below(room);
        Arranged larger = beside.isLargerThan(below) ? beside : below;
        List<Block> blocks = new ArrayList<>(ends.blocks());
        blocks.addAll(larger.legend());
        blocks.addAll(maps(Objects.requireNonNull(larger.grid(), "A sheet of several maps has room for them"), room));
        return new Composition(
                sheet.size().width(), sheet.size().height(), type.palette().panel(), type.unit(), blocks);
    }

    private @Nullable PanelGrid grid(Box box) {
        return PanelGrid.largest(sheet.panels().size(), view, box, caption, gap);
    }

    private Arranged beside(Box room) {
        double apart = type.of(SheetLayout.GAP);
        double column = type.of(COLUMN);
        PanelGrid grid = grid(new Box(room.left(), room.top(), room.right() - column - apart, room.bottom()));
        if (grid == null) {
            return new Arranged(null, List.of());
        }
        double left = room.left() + grid.wholeWidth() + apart;
        double right = Math.min(room.right(), left + type.of(WIDEST_COLUMN));
        List<Block> legend = new LegendColumns(sheet, type, circles, new Box(left, room.top(), right, room.bottom()), 1)
                .fitted(List.of(new LegendColumns.Room(room.height(), 0)))
                .blocks();
        return new Arranged(grid, legend);
    }

    private Arranged below(Box room) {
        double apart = type.of(SheetLayout.GAP);
        int columns = (int) Math.clamp((room.width() + apart) / (type.of(COLUMN) + apart), 1, MOST_COLUMNS);
        LegendColumns.Written legend = new LegendColumns(
                        sheet, type, circles, new Box(room.left(), 0, room.right(), 0), columns)
                .fitted(List.of(
                        new LegendColumns.Room(COMFORTABLE_LEGEND * room.height(), 0),
                        new LegendColumns.Room(LARGEST_LEGEND * room.height(), 0)));
        PanelGrid grid = grid(new Box(room.left(), room.top(), room.right(), room.bottom() - legend.bottom() - apart));
        if (grid == null) {
            return new Arranged(null, List.of());
        }
        double top = room.top() + grid.wholeHeight() + apart;
        return new Arranged(
                grid, legend.blocks().stream().map(block -> block.lowered(top)).toList());
    }

    private List<Block> maps(PanelGrid grid, Box room) {
        MapFrame frame = new MapFrame(
                Box.at(0, 0, grid.width(), grid.height()), view.centreX(), view.centreY(), grid.metres(), null, false);
        List<double[]> corners = grid.corners(room.left(), room.top());
        int form = form(grid);
        List<Block> blocks = new ArrayList<>();
        for (Panel panel : sheet.panels()) {
            double[] corner = corners.get(panel.number() - 1);
            Pen pen = new Pen(corner[0], corner[1], grid.width(), Passage.Part.CAPTION);
            pen.lines(Paragraph.lines(caption(panel, form, grid), grid.width(), 1), 0, type.legendLine());
            blocks.addAll(pen.blocks());
            blocks.add(new Block.Map(panel, frame, corner[0], corner[1] + caption, circles, List.of()));
        }
        return blocks;
    }

    /** The longest form in which the totals find room over every map, so that all are written alike. */
    private int form(PanelGrid grid) {
        int form = 0;
        for (Panel panel : sheet.panels()) {
            if (panel.stated()) {
                form = Math.max(form, fitting(panel, 0, grid));
            }
        }
        return form;
    }

    /** The first form of a panel's figures that finds room over its map; as many as there are for none. */
    private int fitting(Panel panel, int first, PanelGrid grid) {
        int form = first;
        while (form < panel.figures().size()
                && spans(panel, form).stream().mapToDouble(Span::width).sum() > grid.width()) {
            form++;
        }
        return form;
    }

    /** Words in place of a total are as long as there is room for them. */
    private List<Span> caption(Panel panel, int form, PanelGrid grid) {
        return spans(panel, fitting(panel, panel.stated() ? form : 0, grid));
    }

    private List<Span> spans(Panel panel, int form) {
        return form < panel.figures().size()
                ? List.of(
                        type.strong(panel.caption() + " "),
                        type.quiet("\u00a0" + panel.figures().get(form)))
                : List.of(type.strong(panel.caption()));
    }
}
