package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.nightmap.choropleth.CountTable;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** Puts the counts on slides as a table, as many rows on each as it has room for, under a head of its own on each. */
final class SlideTables {

    /** A row's height by that of its line: a cell has room above and below. */
    private static final double ROW = 1.45;

    /** Letters are larger than beside the map: at least 12 points on a slide. */
    static final double LARGER = 1.65;

    /** Wider, and the eye loses the row. */
    private static final double WIDEST = 1600;

    /** Shares of the columns, of a place and its numbers. */
    private static final List<Double> COLUMNS = List.of(0.42, 0.32, 0.26);

    /** Of a comparison, whose numbers stand under the names of periods. */
    private static final List<Double> COLUMNS_OF_TWO = List.of(0.28, 0.27, 0.27, 0.18);

    private final Sheet sheet;
    private final CountTable table;
    private final Language language;
    private final Typography type;
    private final Typography large;
    private final SlideEnds ends;
    private final SlideGrid grid;

    SlideTables(Sheet sheet, SlideMeasure measure) {
        this.sheet = sheet;
        this.table = sheet.notes().table();
        this.language = sheet.map().language();
        this.type = Typography.of(sheet.size(), sheet.palette());
        this.large = type.larger(LARGER);
        SlideText text = new SlideText(measure, language);
        this.ends = new SlideEnds(sheet, type, new SlidePen(measure), text);
        this.grid = new SlideGrid(measure, text, type);
    }

    /** How many slides it takes. */
    int slides() {
        return Math.max(1, (table.rows().size() + rowsEach() - 1) / rowsEach());
    }

    private double rowHeight() {
        return large.legendLine() * ROW;
    }

    /** The head of the columns is one row. */
    private int rowsEach() {
        double room = sheet.size().height() - type.of(SlideEnds.HEAD + SlideEnds.FOOT);
        return Math.max(1, (int) (room / rowHeight()) - 1);
    }

    /** @param number of the slide, from 0 */
    void draw(XSLFSlide slide, int number) {
        ends.head(slide, title(number), sheet.notes().subtitle(), ends.width());
        int from = number * rowsEach();
        List<SlideGrid.Row> rows = new ArrayList<>();
        rows.add(row(true, table.head()));
        table.rows()
                .subList(from, Math.min(from + rowsEach(), table.rows().size()))
                .forEach(row -> rows.add(row(row.isSum(), row.cells())));
        double width = Math.min(ends.width(), type.of(WIDEST));
        grid.draw(
                slide,
                Messages.text(language, "export.shape.table"),
                ends.margin(),
                type.of(SlideEnds.HEAD),
                columns().stream().map(share -> share * width).toList(),
                rows);
        ends.mark(slide);
    }

    private List<Double> columns() {
        return table.head().size() == COLUMNS.size() ? COLUMNS : COLUMNS_OF_TWO;
    }

    private String title(int number) {
        String title = table.title();
        return slides() == 1
                ? title
                : Messages.text(
                        language,
                        "export.table.part",
                        title,
                        Formats.number(language, number + 1),
                        Formats.number(language, slides()));
    }

    private SlideGrid.Row row(boolean strong, List<String> texts) {
        List<SlideGrid.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new SlideGrid.Cell(strong ? large.strong(texts.get(i)) : large.body(texts.get(i)), i > 0));
        }
        return new SlideGrid.Row(cells, rowHeight());
    }
}
