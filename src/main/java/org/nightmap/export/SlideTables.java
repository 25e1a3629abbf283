package org.nightmap.export;

import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.nightmap.choropleth.CountTable;
import org.nightmap.choropleth.Palette;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** Puts the counts on slides as a table, as many rows on each as it has room for, under a head of its own on each. */
final class SlideTables {

    private static final double MARGIN = 64;
    private static final double HEAD = 176;
    private static final double FOOT = 80;

    /** A row's height by that of its line: a cell has room above and below. */
    private static final double ROW = 1.45;

    /** Wider, and the eye loses the row. */
    private static final double WIDEST = 1000;

    private static final List<Double> COLUMNS = List.of(0.42, 0.32, 0.26);

    private final Sheet sheet;
    private final CountTable table;
    private final Language language;
    private final Palette palette;
    private final Typography type;
    private final SlideMeasure measure;
    private final SlideText text;
    private final SlidePen pen;

    SlideTables(Sheet sheet, SlideMeasure measure) {
        this.sheet = sheet;
        this.table = sheet.notes().table();
        this.language = sheet.map().language();
        this.palette = Palette.of(sheet.theme());
        this.type = Typography.of(sheet.size(), palette);
        this.measure = measure;
        this.text = new SlideText(measure, language);
        this.pen = new SlidePen(measure);
    }

    /** How many slides it takes. */
    int slides() {
        return Math.max(1, (table.rows().size() + rowsEach() - 1) / rowsEach());
    }

    private double rowHeight() {
        return type.legendLine() * ROW;
    }

    /** The head of the columns is one row. */
    private int rowsEach() {
        double room = sheet.size().height() - type.of(HEAD + FOOT);
        return Math.max(1, (int) (room / rowHeight()) - 1);
    }

    /** @param number of the slide, from 0 */
    void draw(XSLFSlide slide, int number) {
        double margin = type.of(MARGIN);
        double width = sheet.size().width() - 2 * margin;
        head(slide, number, margin, width);
        int from = number * rowsEach();
        List<CountTable.Row> rows = table.rows()
                .subList(from, Math.min(from + rowsEach(), table.rows().size()));
        table(slide, rows, new Box(margin, type.of(HEAD), margin + Math.min(width, type.of(WIDEST)), 0));
        Span mark = type.mark("Nightmap");
        double foot = sheet.size().height() - type.of(44);
        text.fromTheRight(
                pen.text(slide, Messages.text(language, "export.shape.mark")),
                new SlideText.Line(List.of(mark), margin + width - mark.width(), foot));
    }

    private void head(XSLFSlide slide, int number, double margin, double width) {
        String title = slides() == 1
                ? sheet.map().legendTitle()
                : Messages.text(
                        language,
                        "export.table.part",
                        sheet.map().legendTitle(),
                        Formats.number(language, number + 1),
                        Formats.number(language, slides()));
        Span span = type.title(title);
        double fits = Math.clamp(width / Math.max(1, span.width()), 0.4, 1);
        Span fitted = new Span(title, span.face(), span.size() * fits, span.colour());
        text.paragraph(
                pen.title(slide, Messages.text(language, "export.shape.title")),
                List.of(new SlideText.Line(List.of(fitted), margin, type.of(98))),
                width);
        List<List<Span>> lines =
                Paragraph.lines(List.of(type.subtitle(sheet.notes().subtitle())), width, 1);
        text.paragraph(
                pen.text(slide, Messages.text(language, "export.shape.subtitle")),
                List.of(new SlideText.Line(lines.getFirst(), margin, type.of(138))),
                width);
    }

    private void table(XSLFSlide slide, List<CountTable.Row> rows, Box box) {
        XSLFTable shape = slide.createTable(rows.size() + 1, COLUMNS.size());
        SlidePen.named(shape, Messages.text(language, "export.shape.table"));
        shape.getCTTable().getTblPr().setFirstRow(true);
        shape.setAnchor(measure.box(Box.at(box.left(), box.top(), box.width(), rowHeight() * (rows.size() + 1))));
        for (int i = 0; i < COLUMNS.size(); i++) {
            shape.setColumnWidth(i, measure.points(box.width() * COLUMNS.get(i)));
        }
        row(shape, 0, true, table.head());
        for (int i = 0; i < rows.size(); i++) {
            row(shape, i + 1, rows.get(i).isSum(), rows.get(i).cells());
        }
        shape.updateCellAnchor();
    }

    private void row(XSLFTable shape, int number, boolean strong, List<String> cells) {
        shape.setRowHeight(number, measure.points(rowHeight()));
        for (int i = 0; i < cells.size(); i++) {
            XSLFTableCell cell = shape.getCell(number, i);
            Span span = strong ? type.strong(cells.get(i)) : type.body(cells.get(i));
            text.cell(cell, span, i == 0 ? TextAlign.LEFT : TextAlign.RIGHT);
            cell.setTopInset(0);
            cell.setBottomInset(0);
            cell.setLeftInset(measure.points(type.of(8)));
            cell.setRightInset(measure.points(type.of(8)));
            cell.setBorderColor(BorderEdge.bottom, Fills.colour(number == 0 ? palette.quietInk() : palette.rule()));
            cell.setBorderWidth(BorderEdge.bottom, measure.points(type.of(1)));
        }
    }
}
