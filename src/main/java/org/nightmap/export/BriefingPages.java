package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nightmap.choropleth.BriefingText;
import org.nightmap.choropleth.BriefingText.Section;
import org.nightmap.choropleth.BriefingText.Table;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * Lays out what follows a briefing's map: the table of the regions with what changed beside it, then what is looked up, over the
 * whole width. Every page is as large as the map's.
 */
final class BriefingPages {

    private static final double MARGIN = 64;
    private static final double GAP = 56;

    /** The share of the width that the table of the regions takes. */
    private static final double TABLE = 0.63;

    private static final double TITLE = 26;
    private static final double FOOT = 52;
    /** Where the line with the number of a page begins, above the lower edge. */
    private static final double NUMBER = 42;

    private static final int MOST_LINES = 40;

    private final BriefingText text;
    private final SheetSize size;
    private final Typography type;
    private final Language language;
    private final double margin;

    private BriefingPages(BriefingText text, Sheet map) {
        this.text = text;
        this.size = map.size();
        this.type = Typography.of(size, map.palette());
        this.language = map.map().language();
        this.margin = type.of(MARGIN);
    }

    /**
     * The pages.
     *
     * @param map the map's sheet
     * @param first the map's own page, to which its number is added
     */
    static List<Composition> of(BriefingText text, Sheet map, Composition first) {
        return new BriefingPages(text, map).pages(first);
    }

    private List<Composition> pages(Composition first) {
        Pen head = head();
        double width = size.width() - 2 * margin;
        PageFlow<Consumer<Pen>> flow = new PageFlow<>(head.y(), size.height() - type.of(FOOT) - type.of(16));
        PageFlow.Position start = flow.at();
        double table = width * TABLE;
        flow.set(section(text.counts(), table), margin, table);
        PageFlow.Position below = flow.at();
        flow.moveTo(start);
        double beside = width - table - type.of(GAP);
        for (Section section : text.beside()) {
            flow.set(section(section, beside), margin + table + type.of(GAP), beside);
        }
        flow.moveTo(below.compareTo(flow.at()) > 0 ? below : flow.at());
        for (Section section : text.after()) {
            flow.set(section(section, width), margin, width);
        }
        List<Composition> pages = new ArrayList<>();
        int all = flow.pages().size() + 1;
        pages.add(with(first, number(1, all)));
        for (List<PageFlow.Placed<Consumer<Pen>>> pieces : flow.pages()) {
            List<Block> page = new ArrayList<>(head.blocks());
            pieces.forEach(piece -> page.addAll(written(piece)));
            page.addAll(foot());
            Composition composition =
                    new Composition(size.width(), size.height(), type.palette().panel(), type.unit(), page);
            pages.add(with(composition, number(pages.size() + 1, all)));
        }
        return pages;
    }

    private static List<Block> written(PageFlow.Placed<Consumer<Pen>> piece) {
        Pen pen = new Pen(piece.box().left(), piece.box().top(), piece.box().width(), Passage.Part.NOTE);
        piece.content().accept(pen);
        return pen.blocks();
    }

    private static Composition with(Composition page, List<Block> more) {
        List<Block> blocks = new ArrayList<>(page.blocks());
        blocks.addAll(more);
        return page.with(blocks);
    }

    /** What stands at the head of each page after the map's. */
    private Pen head() {
        Pen pen = new Pen(margin, type.of(52), size.width() - 2 * margin, Passage.Part.TITLE);
        Span title = new Span(
                text.headline(), Face.SEMIBOLD, type.of(TITLE), type.palette().ink());
        pen.paragraph(List.of(title), 0, type.of(TITLE * 1.3), 2);
        pen.paragraph(List.of(type.quiet(text.subtitle())), 0, type.legendLine(), 2);
        pen.skip(type.of(24));
        return pen;
    }

    private List<Block> foot() {
        Pen pen = new Pen(margin, size.height() - type.of(FOOT), size.width() - 2 * margin, Passage.Part.NOTE);
        pen.rule(type.palette().rule());
        pen.skip(type.of(FOOT - NUMBER));
        pen.text(type.footnote(text.claim()), 0, type.footnoteLine());
        return pen.blocks();
    }

    /** The number of a page, in the margin below everything else. */
    private List<Block> number(int page, int of) {
        double line = type.footnoteLine();
        Span number = type.footnote(Messages.text(language, "briefing.page", page, of));
        Pen pen = new Pen(margin, size.height() - type.of(NUMBER), size.width() - 2 * margin, Passage.Part.NOTE);
        pen.text(number, pen.width() - number.width(), line);
        return pen.blocks();
    }

    private List<PageFlow.Piece<Consumer<Pen>>> section(Section section, double width) {
        List<PageFlow.Piece<Consumer<Pen>>> pieces = new ArrayList<>();
        pieces.add(paragraph(List.of(type.head(section.title())), width, type.of(8))
                .kept());
        for (Note note : section.notes()) {
            List<Span> spans = note.lead().isEmpty()
                    ? List.of(type.body(note.text()))
                    : List.of(type.strong(note.lead() + " "), type.body(note.text()));
            pieces.add(paragraph(spans, width, type.of(6)));
        }
        for (Table table : section.tables()) {
            pieces.addAll(TablePieces.of(table, type, width));
            pieces.add(space(type.of(10)));
        }
        section.remarks().forEach(remark -> pieces.add(paragraph(List.of(type.quiet(remark)), width, type.of(4))));
        pieces.add(space(type.of(22)));
        return pieces;
    }

    private PageFlow.Piece<Consumer<Pen>> paragraph(List<Span> spans, double width, double after) {
        List<List<Span>> lines = Paragraph.lines(spans, width, MOST_LINES);
        double line = type.legendLine();
        return new PageFlow.Piece<>(lines.size() * line + after, pen -> pen.lines(lines, 0, line), false, null);
    }

    private static PageFlow.Piece<Consumer<Pen>> space(double height) {
        return new PageFlow.Piece<>(height, pen -> pen.skip(height), false, null);
    }
}
