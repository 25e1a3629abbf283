package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.atlas.MapView;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.choropleth.Palette;
import org.nightmap.language.Messages;

/**
 * Lays a sheet out: the headline over the map, what explains it beside the map on a wide sheet and below it on a high one, the
 * sources at the foot.
 */
final class SheetLayout {

    /** Sheets at least this much wider than high have room for a column beside the map. */
    private static final double WIDE = 1.2;

    private static final double MARGIN = 64;
    private static final double COLUMN = 448;
    private static final double GAP = 32;
    private static final double INSET_HEIGHT = 260;
    private static final double SMALLEST_INSET = 150;

    /** What the inset's title takes over it. */
    private static final double INSET_HEAD = 44;

    /** The most that an organisation's mark takes, a quarter of a narrow sheet at most. */
    private static final double MARK_WIDTH = 280;

    private static final double MARK_HEIGHT = 80;
    private static final double MARK_TOP = 48;

    /** Share of a high sheet's height that its map keeps. */
    private static final double SMALLEST_MAP = 0.42;

    /** Metres a unit of an inset on a slide. */
    static final double INSET_SCALE = 1000;

    private static final int MOST_FOOTNOTE_LINES = 4;
    private static final int MOST_LAST_LINES = 2;

    private final Sheet sheet;
    private final Typography type;
    private final @Nullable Coordinate insetCentre;
    private final String insetTitle;
    private final @Nullable Mark mark;
    private final double width;
    private final double height;
    private final double margin;
    private final List<Block> blocks = new ArrayList<>();

    private SheetLayout(Sheet sheet, @Nullable Coordinate insetCentre, String insetTitle, @Nullable Mark mark) {
        this.sheet = sheet;
        this.type = Typography.of(sheet.size(), Palette.of(sheet.theme()));
        this.insetCentre = insetCentre;
        this.insetTitle = insetTitle;
        this.mark = mark;
        this.width = sheet.size().width();
        this.height = sheet.size().height();
        this.margin = type.of(MARGIN);
    }

    /**
     * The sheet's composition.
     *
     * @param insetCentre what the inset shows, metres in the view's projection; null for no inset
     * @param insetTitle what stands over the inset
     * @param mark the organisation's, at the right of the headline; null for none
     */
    static Composition of(Sheet sheet, @Nullable Coordinate insetCentre, String insetTitle, @Nullable Mark mark) {
        SheetLayout layout = new SheetLayout(sheet, insetCentre, insetTitle, mark);
        String ground = layout.type.palette().panel();
        if (sheet.mapOnly()) {
            layout.map(new Box(0, 0, layout.width, layout.height), null);
            ground = "";
        } else if (layout.width >= WIDE * layout.height) {
            layout.wide();
        } else {
            layout.high();
        }
        return new Composition(layout.width, layout.height, ground, layout.type.unit(), layout.blocks);
    }

    private void wide() {
        double top = head();
        double bottom = foot(width - 2 * margin - type.of(120));
        double column = width - margin - type.of(COLUMN);
        Pen pen = column(column, top, bottom);
        Box mapBox = new Box(margin, top, column - type.of(GAP), bottom);
        double insetTop = Math.max(pen.y() + type.of(INSET_HEAD), bottom - type.of(INSET_HEIGHT));
        Box inset =
                bottom - insetTop < type.of(SMALLEST_INSET) ? null : new Box(column, insetTop, width - margin, bottom);
        map(mapBox, inset);
    }

    /** The column beside the map; where the names of the regions leave no room for the inset, the classes give their number alone. */
    private Pen column(double left, double top, double bottom) {
        Pen pen = written(left, top, true);
        if (pen.y() > bottom - insetRoom()) {
            pen = written(left, top, false);
        }
        blocks.addAll(pen.blocks());
        return pen;
    }

    private Pen written(double left, double top, boolean named) {
        Pen pen = new Pen(left, top, type.of(COLUMN), Passage.Part.FIGURES);
        Legend legend = new Legend(sheet, type, named);
        legend.figures(pen);
        legend.classes(pen);
        legend.states(pen);
        legend.elsewhere(pen);
        return pen;
    }

    private void high() {
        double top = head();
        double bottom = foot(width - 2 * margin - type.of(120));
        double gap = type.of(GAP);
        Columns columns = columns(true);
        if (bottom - columns.height() - gap - top < SMALLEST_MAP * height) {
            columns = columns(false);
        }
        Box mapBox = new Box(margin, top, width - margin, bottom - columns.height() - gap);
        double below = mapBox.bottom() + gap;
        blocks.addAll(moved(columns.left().blocks(), below));
        blocks.addAll(moved(columns.right().blocks(), below));
        double insetTop = below + columns.right().y() + type.of(INSET_HEAD);
        Box inset = bottom - insetTop < type.of(SMALLEST_INSET) * 0.9
                ? null
                : Box.at(columns.right().left(), insetTop, columns.right().width(), bottom - insetTop);
        map(mapBox, inset);
    }

    /** What stands below the map, from 0 down. */
    private Columns columns(boolean named) {
        double half = (width - 2 * margin - type.of(GAP)) / 2;
        Pen left = new Pen(margin, 0, half, Passage.Part.FIGURES);
        Pen right = new Pen(margin + half + type.of(GAP), 0, half, Passage.Part.LEGEND);
        Legend legend = new Legend(sheet, type, named);
        legend.figures(left);
        legend.classes(left);
        legend.states(right);
        legend.elsewhere(right);
        return new Columns(left, right, Math.max(left.y(), right.y() + insetRoom()));
    }

    private record Columns(Pen left, Pen right, double height) {}

    private double insetRoom() {
        return insetCentre == null ? 0 : type.of(SMALLEST_INSET + INSET_HEAD);
    }

    private static List<Block> moved(List<Block> blocks, double down) {
        return blocks.stream()
                .<Block>map(block -> switch (block) {
                    case Block.Text text -> new Block.Text(text.span(), text.x(), text.foot() + down, text.passage());
                    case Block.Rule rule -> new Block.Rule(rule.x1(), rule.x2(), rule.y() + down, rule.colour());
                    case Block.Swatch swatch ->
                        new Block.Swatch(
                                Box.at(
                                        swatch.box().left(),
                                        swatch.box().top() + down,
                                        swatch.box().width(),
                                        swatch.box().height()),
                                swatch.state(),
                                swatch.step());
                    case Block.Emblem emblem -> emblem;
                    case Block.Map map -> map;
                })
                .toList();
    }

    /** The headline and the subtitle; answers where the map begins. */
    private double head() {
        Pen pen = new Pen(margin, type.of(56), width - 2 * margin - emblem(), Passage.Part.TITLE);
        String headline =
                sheet.title() == null || sheet.title().isBlank() ? sheet.notes().headline() : sheet.title();
        Span title = type.title(headline);
        // A headline of one line is read at a glance: it may get smaller for that, but not small
        double fits = Math.clamp(pen.width() / Math.max(1, title.width()), 0.72, 1);
        pen.paragraph(
                List.of(new Span(headline, title.face(), title.size() * fits, title.colour())), 0, type.of(52), 2);
        pen.skip(type.of(8));
        pen.begin(Passage.Part.SUBTITLE);
        pen.paragraph(List.of(type.subtitle(sheet.notes().subtitle())), 0, type.of(28), 2);
        blocks.addAll(pen.blocks());
        return Math.max(pen.y() + type.of(24), type.of(176));
    }

    /** Sets the mark into the corner; answers how much of the headline's width it takes. */
    private double emblem() {
        if (mark == null) {
            return 0;
        }
        double right = width - margin;
        Box room = new Box(
                right - Math.min(type.of(MARK_WIDTH), (width - 2 * margin) / 4),
                type.of(MARK_TOP),
                right,
                type.of(MARK_TOP + MARK_HEIGHT));
        Box box = mark.box(room);
        blocks.add(new Block.Emblem(box, mark));
        return box.width() + type.of(GAP);
    }

    /** The sources and the product's name; answers where what is above them has to end. */
    private double foot(double textWidth) {
        List<List<Span>> lines = footnotes(textWidth);
        Pen pen = new Pen(
                margin, height - type.of(44) - lines.size() * type.footnoteLine(), textWidth, Passage.Part.MARK);
        double top = pen.y();
        Span mark = type.mark("Nightmap");
        pen.text(mark, width - 2 * margin - mark.width(), type.footnoteLine());
        pen.begin(Passage.Part.SOURCES);
        pen.lines(lines, 0, type.footnoteLine());
        blocks.addAll(pen.blocks());
        return top - type.of(16);
    }

    /** Warnings and sources; where the boundaries are from has lines of its own, which nothing before them can use up. */
    private List<List<Span>> footnotes(double textWidth) {
        List<Span> first = new ArrayList<>();
        if (!sheet.notes().warnings().isEmpty()) {
            first.addAll(footnote(
                    Messages.text(sheet.map().language(), "export.caution"),
                    String.join(" ", sheet.notes().warnings())));
        }
        List<MapNotes.Note> notes = new ArrayList<>(sheet.notes().sources());
        List<Span> last = new ArrayList<>();
        if (!notes.isEmpty()) {
            MapNotes.Note boundaries = notes.removeLast();
            last.addAll(footnote(boundaries.lead(), boundaries.text()));
        }
        notes.forEach(note -> first.addAll(footnote(note.lead(), note.text())));
        List<List<Span>> lines = new ArrayList<>(Paragraph.lines(first, textWidth, MOST_FOOTNOTE_LINES));
        lines.addAll(Paragraph.lines(last, textWidth, MOST_LAST_LINES));
        return lines;
    }

    private List<Span> footnote(String lead, String text) {
        return List.of(type.footnoteLead(lead + " "), type.footnote(text + " "));
    }

    private void map(Box box, @Nullable Box insetBox) {
        MapView view = sheet.map().view();
        double metres = Math.max(view.width() / box.width(), view.height() / box.height());
        MapFrame frame = new MapFrame(box, view.centreX(), view.centreY(), metres, null, false);
        Coordinate centre = insetCentre;
        double larger = INSET_SCALE / type.unit();
        if (insetBox == null || centre == null || larger > 0.7 * metres) {
            blocks.add(new Block.Map(frame));
            return;
        }
        MapFrame inset = new MapFrame(insetBox, centre.x, centre.y, larger, null, true);
        Box shown = Box.around(
                frame.x(centre.x),
                frame.y(centre.y),
                insetBox.width() * larger / metres,
                insetBox.height() * larger / metres);
        blocks.add(new Block.Map(frame.withInset(shown)));
        blocks.add(new Block.Map(inset));
        double foot = insetBox.top() - type.of(14);
        Passage passage = new Passage(Passage.Part.INSET, insetBox.left(), foot, insetBox.width());
        blocks.add(new Block.Text(type.head(insetTitle), insetBox.left(), foot, passage));
    }
}
