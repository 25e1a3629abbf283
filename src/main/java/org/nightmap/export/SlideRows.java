package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.BriefingText.Cell;
import org.nightmap.choropleth.BriefingText.Column;
import org.nightmap.choropleth.BriefingText.Row;
import org.nightmap.choropleth.BriefingText.Table;

/**
 * Lays a briefing's table out as rows of slides. Programs break the lines of a cell themselves, so that its height is only foreseen
 * here: a little too high rather than off the slide.
 */
final class SlideRows {

    /** From line to line, and what a row has above and below its lines, by the size of its letters. */
    private static final double LINE = 1.3;

    private static final double PADDING = 0.7;

    /** A narrow table is not pulled apart: what belongs to one row is read in one glance. */
    private static final double WIDEST_SHARE = 200;

    private final Typography type;
    private final Table table;
    private final SlidePiece.Grid grid;
    private final double most;

    private SlideRows(String title, Table table, Typography type, double width, double most) {
        this.type = type;
        this.table = table;
        this.most = most;
        double shares = table.columns().stream().mapToDouble(Column::share).sum();
        double whole = Math.min(width, shares * WIDEST_SHARE);
        this.grid = new SlidePiece.Grid(
                title,
                table.columns().stream().map(Column::name).toList(),
                table.columns().stream()
                        .map(column -> whole * column.share() / shares)
                        .toList());
    }

    /**
     * The head and the rows; no slide begins or ends with a single row.
     *
     * @param width what there is for it, units
     * @param most how high a slide's part of it may get
     * @param keptWithNext whether something follows that belongs to it
     */
    static List<PageFlow.Piece<SlidePiece>> of(
            String title, Table table, Typography type, double width, double most, boolean keptWithNext) {
        return new SlideRows(title, table, type, width, most).pieces(keptWithNext);
    }

    private List<PageFlow.Piece<SlidePiece>> pieces(boolean keptWithNext) {
        PageFlow.Piece<SlidePiece> head = piece(row(spansOfHead()), true, null);
        List<SlideGrid.Row> rows = table.rows().stream()
                .flatMap(row -> parted(spans(row), most - head.height()).stream())
                .toList();
        List<PageFlow.Piece<SlidePiece>> pieces = new ArrayList<>();
        pieces.add(head);
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            boolean kept = last ? keptWithNext : i == 0 || i == rows.size() - 2;
            pieces.add(piece(rows.get(i), kept, head));
        }
        return pieces;
    }

    private PageFlow.Piece<SlidePiece> piece(
            SlideGrid.Row row, boolean kept, PageFlow.@Nullable Piece<SlidePiece> head) {
        return new PageFlow.Piece<>(row.height(), new SlidePiece.Row(grid, row), kept, head);
    }

    private List<Span> spansOfHead() {
        return table.columns().stream().map(column -> type.quiet(column.name())).toList();
    }

    private List<Span> spans(Row row) {
        return row.cells().stream().map(cell -> span(cell, row.strong())).toList();
    }

    private Span span(Cell cell, boolean strong) {
        if (cell.quiet()) {
            return type.quiet(cell.text());
        }
        return strong ? type.strong(cell.text()) : type.body(cell.text());
    }

    /** A row, or several where it would be higher than a slide. */
    private List<SlideGrid.Row> parted(List<Span> spans, double height) {
        int fit = Math.max(1, (int) ((height / type.legendSize() - PADDING) / LINE));
        int lines = lines(spans);
        if (lines <= fit) {
            return List.of(row(spans));
        }
        return IntStream.range(0, (lines + fit - 1) / fit)
                .mapToObj(part -> row(part(spans, part * fit, (part + 1) * fit)))
                .toList();
    }

    private List<Span> part(List<Span> spans, int from, int to) {
        return IntStream.range(0, spans.size())
                .mapToObj(i -> {
                    List<List<Span>> lines = broken(spans.get(i), i);
                    String text = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())).stream()
                            .map(line -> line.getFirst().text())
                            .collect(Collectors.joining());
                    return spans.get(i).with(text.strip());
                })
                .toList();
    }

    private SlideGrid.Row row(List<Span> spans) {
        List<SlideGrid.Cell> cells = IntStream.range(0, spans.size())
                .mapToObj(i ->
                        new SlideGrid.Cell(spans.get(i), table.columns().get(i).numbers()))
                .toList();
        return new SlideGrid.Row(cells, (lines(spans) * LINE + PADDING) * type.legendSize());
    }

    private int lines(List<Span> spans) {
        return IntStream.range(0, spans.size())
                .map(i -> broken(spans.get(i), i).size())
                .reduce(1, Math::max);
    }

    private List<List<Span>> broken(Span span, int column) {
        double width = grid.widths().get(column) - 2 * SlideGrid.INSET;
        return Paragraph.lines(List.of(span), width / SlideText.ROOM, Integer.MAX_VALUE);
    }
}
