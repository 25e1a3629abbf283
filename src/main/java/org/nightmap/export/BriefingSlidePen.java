package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.nightmap.choropleth.BriefingText;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** Draws a briefing's slides: a table is one table on each of them, and paragraphs that follow each other are one text. */
final class BriefingSlidePen {

    private static final double GAP = 32;

    private final BriefingText text;
    private final Typography type;
    private final Language language;
    private final Optional<Block.Emblem> emblem;
    private final SlidePen pen;
    private final SlideEnds ends;
    private final SlideGrid grid;
    private final SlideProse prose;

    /**
     * Draws on slides that are as large as the map's.
     *
     * @param composition of the map, which has the organisation's mark where each slide has it
     */
    BriefingSlidePen(BriefingText text, Sheet map, Composition composition, SlideMeasure measure) {
        this.text = text;
        this.type = Typography.of(map.size(), map.palette());
        this.language = map.map().language();
        this.emblem = composition.blocks().stream()
                .filter(Block.Emblem.class::isInstance)
                .map(Block.Emblem.class::cast)
                .findFirst();
        this.pen = new SlidePen(measure);
        SlideText writing = new SlideText(measure, language);
        this.ends = new SlideEnds(map, type, pen, writing);
        this.grid = new SlideGrid(measure, writing, type);
        this.prose = new SlideProse(measure, writing);
    }

    void draw(XSLFSlide on, BriefingSlides.Slide slide) {
        double taken = emblem.map(mark -> mark.box().width() + type.of(GAP)).orElse(0.0);
        ends.head(on, slide.title(), text.subtitle(), ends.width() - taken);
        emblem.ifPresent(
                mark -> pen.picture(on, name("emblem"), mark.box(), mark.mark().png()));
        List<PageFlow.Placed<SlidePiece>> together = new ArrayList<>();
        for (PageFlow.Placed<SlidePiece> piece : slide.pieces()) {
            if (!together.isEmpty() && !belong(together.getLast(), piece)) {
                write(on, together);
                together.clear();
            }
            together.add(piece);
        }
        write(on, together);
        foot(on);
    }

    /** Whether a piece goes on with the one before it. */
    private static boolean belong(PageFlow.Placed<SlidePiece> before, PageFlow.Placed<SlidePiece> piece) {
        if (before.box().left() != piece.box().left()) {
            return false;
        }
        return switch (piece.content()) {
            case SlidePiece.Words words -> before.content() instanceof SlidePiece.Words;
            case SlidePiece.Row row ->
                before.content() instanceof SlidePiece.Row other
                        && other.table().equals(row.table());
        };
    }

    private void write(XSLFSlide slide, List<PageFlow.Placed<SlidePiece>> pieces) {
        List<SlidePiece.Words> words = new ArrayList<>();
        List<SlidePiece.Row> rows = new ArrayList<>();
        for (PageFlow.Placed<SlidePiece> piece : pieces) {
            switch (piece.content()) {
                case SlidePiece.Words paragraph -> words.add(paragraph);
                case SlidePiece.Row row -> rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            table(slide, rows, pieces.getFirst().box());
        }
        if (words.stream().anyMatch(paragraph -> !paragraph.spans().isEmpty())) {
            Box first = pieces.getFirst().box();
            Box whole = new Box(
                    first.left(),
                    first.top(),
                    first.right(),
                    pieces.getLast().box().bottom());
            prose.write(pen.text(slide, name("note")), whole, words);
        }
    }

    private void table(XSLFSlide slide, List<SlidePiece.Row> rows, Box first) {
        SlidePiece.Grid table = rows.getFirst().table();
        XSLFTable shape = grid.draw(
                slide,
                name("table"),
                first.left(),
                first.top(),
                table.widths(),
                rows.stream().map(SlidePiece.Row::row).toList());
        SlidePen.describe(
                shape,
                Messages.counted(
                        language,
                        "export.table.described",
                        rows.size() - 1,
                        table.title(),
                        String.join(", ", table.columns())));
    }

    private void foot(XSLFSlide slide) {
        double[] from = {ends.margin(), ends.last() - type.of(28)};
        double[] to = {ends.margin() + ends.width(), ends.last() - type.of(28)};
        pen.outline(
                pen.line(slide, name("rule"), from, to, false), type.palette().rule(), type.unit());
        double right = ends.mark(slide) - type.of(GAP);
        prose.number(
                pen.text(slide, Messages.text(language, "export.shape.number")),
                type.footnote(Formats.number(language, slide.getSlideNumber())),
                right,
                ends.last());
        prose.line(pen.text(slide, name("note")), type.footnote(text.claim()), ends.margin(), ends.last());
    }

    private String name(String shape) {
        return Messages.text(language, "export.shape." + shape);
    }
}
