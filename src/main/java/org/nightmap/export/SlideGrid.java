package org.nightmap.export;

import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.nightmap.choropleth.Palette;

/** Puts tables of the format on slides. Their first row is the head. */
final class SlideGrid {

    /** What a cell keeps free at its left and at its right, on a slide. */
    static final double INSET = 14;

    private final SlideMeasure measure;
    private final SlideText text;
    private final Typography type;
    private final Palette palette;

    SlideGrid(SlideMeasure measure, SlideText text, Typography type) {
        this.measure = measure;
        this.text = text;
        this.type = type;
        this.palette = type.palette();
    }

    /** @param numbers whether it is aligned as numbers are */
    record Cell(Span span, boolean numbers) {}

    /** @param height units, at least */
    record Row(List<Cell> cells, double height) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table.
     *
     * @param name by which it is found among the shapes
     * @param widths of the columns, units
     * @param rows at least one, each with a cell for every column
     */
    XSLFTable draw(XSLFSlide slide, String name, double left, double top, List<Double> widths, List<Row> rows) {
        XSLFTable shape = slide.createTable(rows.size(), widths.size());
        SlidePen.named(shape, name);
        shape.getCTTable().getTblPr().setFirstRow(true);
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        double height = rows.stream().mapToDouble(Row::height).sum();
        shape.setAnchor(measure.box(Box.at(left, top, width, height)));
        for (int i = 0; i < widths.size(); i++) {
            shape.setColumnWidth(i, measure.points(widths.get(i)));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(shape, i, rows.get(i));
        }
        return shape;
    }

    private void row(XSLFTable shape, int number, Row row) {
        shape.setRowHeight(number, measure.points(row.height()));
        for (int i = 0; i < row.cells().size(); i++) {
            XSLFTableCell cell = shape.getCell(number, i);
            Cell each = row.cells().get(i);
            text.cell(cell, each.span(), each.numbers() ? TextAlign.RIGHT : TextAlign.LEFT);
            cell.setTopInset(0);
            cell.setBottomInset(0);
            cell.setLeftInset(measure.points(type.of(INSET)));
            cell.setRightInset(measure.points(type.of(INSET)));
            cell.setBorderColor(BorderEdge.bottom, Fills.colour(number == 0 ? palette.quietInk() : palette.rule()));
            cell.setBorderWidth(BorderEdge.bottom, measure.points(type.of(1)));
        }
    }
}
