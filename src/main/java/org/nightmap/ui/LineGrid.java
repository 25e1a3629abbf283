package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.ArrayList;
import java.util.List;

/** The rows and columns of the lines of a review. Its items are the ids of the lines. */
final class LineGrid extends Grid<Integer> {

    static final int NUMBER = 0;
    static final int PLACE = 1;
    static final int REGION = 2;
    static final int KIND = 3;
    static final int COUNT = 4;

    /** Rows that are fetched at once; the others follow when the table is scrolled. */
    private static final int ROWS_AT_ONCE = 40;

    private final ShownLines lines;
    private final List<Column<Integer>> columns = new ArrayList<>();

    LineGrid(ShownLines lines) {
        this.lines = lines;
        setSelectionMode(SelectionMode.NONE);
        setPageSize(ROWS_AT_ONCE);
        // the ids are asked for as they come into sight, so that ten thousand lines cost no more than those that are
        // seen
        setItems(DataProvider.fromCallbacks(
                query -> lines.ids().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> lines.ids().size()));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setDetailsVisibleOnClick(false);
    }

    /** Shows what the cells say, with the fields that correct them and the doubts below each line. */
    void fill(LineCells cells, LineEditor editor, LineDoubts doubts) {
        columns.add(addColumn(cells.number()).setWidth("48px").setFlexGrow(0));
        columns.add(addColumn(cells.place()).setFlexGrow(3).setWidth("120px"));
        columns.add(addColumn(cells.region()).setFlexGrow(3).setWidth("120px"));
        columns.add(addColumn(cells.kind()).setWidth("100px").setFlexGrow(0));
        columns.add(addColumn(cells.count()).setWidth("92px").setFlexGrow(0).setTextAlign(ColumnTextAlign.END));
        List<Component> fields = editor.fields();
        for (int i = 0; i < fields.size(); i++) {
            columns.get(i + PLACE).setEditorComponent(fields.get(i));
        }
        columns.get(NUMBER).setPartNameGenerator(id -> "quiet");
        columns.get(KIND).setPartNameGenerator(id -> lines.isDoubtful(id) ? "warned" : "quiet");
        setPartNameGenerator(id -> lines.isDoubtful(id) ? "doubtful" : null);
        setItemDetailsRenderer(doubts.renderer());
    }

    void speak(Texts texts) {
        columns.get(NUMBER).setHeader("#");
        columns.get(PLACE).setHeader(texts.of("ui.review.column.place"));
        columns.get(REGION).setHeader(texts.of("ui.review.column.region"));
        columns.get(KIND).setHeader(texts.of("ui.review.column.kind"));
        columns.get(COUNT).setHeader(texts.of("ui.review.column.count"));
        setAriaLabel(texts.of("ui.review.lines"));
        setEmptyStateText(texts.of("ui.review.lines.none"));
    }

    /** Opens what is doubtful below its line, and closes what is not any more: only where that changed. */
    void showDoubts(Iterable<Integer> before) {
        for (int id : lines.ids()) {
            if (lines.isDoubtful(id) != isDetailsVisible(id)) {
                setDetailsVisible(id, lines.isDoubtful(id));
            }
        }
        before.forEach(id -> {
            if (lines.line(id) == null) {
                setDetailsVisible(id, false);
            }
        });
    }

    /** Draws a line anew. The data provider would close the editor on the way, under whoever goes from field to field. */
    void refresh(int id) {
        getDataCommunicator().refresh(id);
    }

    int indexOf(Column<Integer> column) {
        return columns.indexOf(column);
    }
}
