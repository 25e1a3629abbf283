package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nightmap.choropleth.BriefingText.Cell;
import org.nightmap.choropleth.BriefingText.Column;
import org.nightmap.choropleth.BriefingText.Row;
import org.nightmap.choropleth.BriefingText.Table;

/** Lays a table out as rows that can be parted, its numbers aligned to the right. */
final class TablePieces {

    private static final double GAP = 32;
    private static final double PADDING = 3.5;
    private static final int MOST_LINES = 6;

    /** A narrow table is not pulled apart: what belongs to one row is read in one glance. */
    private static final double WIDEST_SHARE = 180;

    private final Typography type;
    private final double shares;
    private final double width;
    private final List<Column> columns;
    private final List<Row> rows;

    private TablePieces(Table table, Typography type, double width) {
        this.type = type;
        this.columns = table.columns();
        this.shares = columns.stream().mapToDouble(Column::share).sum();
        this.width = Math.min(width, shares * type.of(WIDEST_SHARE));
        this.rows = table.rows();
    }

    /** The head and the rows; no page begins or ends with a single row. */
    static List<PageFlow.Piece<Consumer<Pen>>> of(Table table, Typography type, double width) {
        return new TablePieces(table, type, width).pieces();
    }

    private List<PageFlow.Piece<Consumer<Pen>>> pieces() {
        PageFlow.Piece<Consumer<Pen>> head = head();
        List<PageFlow.Piece<Consumer<Pen>>> pieces = new ArrayList<>();
        pieces.add(head);
        for (int i = 0; i < rows.size(); i++) {
            PageFlow.Piece<Consumer<Pen>> row = row(rows.get(i), head);
            boolean second = i == 0 || i == rows.size() - 2;
            pieces.add(second && i < rows.size() - 1 ? row.kept() : row);
        }
        return pieces;
    }

    private PageFlow.Piece<Consumer<Pen>> head() {
        List<List<List<Span>>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(lines(type.quiet(columns.get(i).name()), i));
        }
        int most = most(cells);
        double height = most * type.legendLine() + type.of(PADDING);
        return new PageFlow.Piece<>(height, pen -> write(pen, cells, most), true, null);
    }

    private PageFlow.Piece<Consumer<Pen>> row(Row row, PageFlow.Piece<Consumer<Pen>> head) {
        List<List<List<Span>>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(lines(span(row.cells().get(i), row.strong()), i));
        }
        double height = most(cells) * type.legendLine() + 2 * type.of(PADDING);
        return new PageFlow.Piece<>(
                height,
                pen -> {
                    pen.blocks()
                            .add(new Block.Rule(
                                    pen.left(),
                                    pen.left() + width,
                                    pen.y(),
                                    type.palette().rule()));
                    pen.skip(type.of(PADDING));
                    write(pen, cells, 0);
                },
                false,
                head);
    }

    private Span span(Cell cell, boolean strong) {
        if (cell.quiet()) {
            return type.quiet(cell.text());
        }
        return strong ? type.strong(cell.text()) : type.body(cell.text());
    }

    /** @param height in lines, at whose foot the cells stand; 0 for cells that begin at the top */
    private void write(Pen pen, List<List<List<Span>>> cells, int height) {
        double line = type.legendLine();
        for (int i = 0; i < cells.size(); i++) {
            List<List<Span>> lines = cells.get(i);
            int above = Math.max(0, height - lines.size());
            pen.skip(above * line);
            for (List<Span> spans : lines) {
                Span span = spans.getFirst();
                Span bare = span.with(span.text().stripTrailing());
                double indent = columns.get(i).numbers() ? left(i) + room(i) - bare.width() : left(i);
                pen.text(bare, indent, line);
                pen.skip(line);
            }
            pen.skip(-(above + lines.size()) * line);
        }
    }

    private List<List<Span>> lines(Span span, int column) {
        return Paragraph.lines(List.of(span), room(column), MOST_LINES);
    }

    private static int most(List<List<List<Span>>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    private double left(int column) {
        double left = 0;
        for (int i = 0; i < column; i++) {
            left += room(i) + type.of(GAP);
        }
        return left;
    }

    private double room(int column) {
        double free = width - (columns.size() - 1) * type.of(GAP);
        return free * columns.get(column).share() / shares;
    }
}
