package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.intake.DraftLine;
import org.nightmap.intake.ReviewLine;
import org.nightmap.language.Language;

/** The lines of a review as a table that is corrected in place. Its rows are the ids of the lines. */
final class LinesTable extends Div implements ReviewPart {

    static final int NUMBER = 0;
    static final int PLACE = 1;
    static final int REGION = 2;
    static final int KIND = 3;
    static final int COUNT = 4;

    private static final String DIGITS = "123456789";

    /** Rows that are fetched at once; the others follow when the table is scrolled. */
    private static final int ROWS_AT_ONCE = 40;

    private final ReviewActions actions;
    private final Supplier<DraftLine> newLine;
    private final Atlas atlas;
    private final Gazetteer gazetteer;
    private final H2 title = new H2();
    private final Span doubts = new Span();
    private final Grid<Integer> grid = new Grid<>();
    private final LinesElement keys = new LinesElement(grid);
    private final Button add = new Button();
    private final Button remove = new Button();
    private final Button undo = new Button();
    private final KeysHelp help = new KeysHelp();
    private final LineCells cells;
    private final LineEditor editor;
    private final LineDoubts details;
    private final List<Grid.Column<Integer>> columns = new ArrayList<>();
    private Texts texts = new Texts(Language.EN);
    private PlaceChoices choices;
    private Map<Integer, ReviewLine> lines = Map.of();
    private Map<Integer, Integer> numbers = Map.of();
    private List<Integer> ids = List.of();
    private int focused;
    private boolean spoken;

    /**
     * An empty table.
     *
     * @param newLine what a line that is added says at first
     */
    LinesTable(Atlas atlas, Gazetteer gazetteer, ReviewActions actions, Supplier<DraftLine> newLine) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.actions = actions;
        this.newLine = newLine;
        choices = new PlaceChoices(atlas, gazetteer, texts);
        cells = new LineCells(id -> lines.get(id), id -> numbers.getOrDefault(id, 0), texts, choices);
        editor = new LineEditor(grid, cells, gazetteer, actions);
        details = new LineDoubts(id -> lines.get(id), editor, actions, texts, choices);
        addClassName("nm-review-lines");
        doubts.addClassName("nm-review-doubts");
        title.addClassName("nm-section");
        build();
        keys.addLineKeyListener(event -> press(event.line(), event.column(), event.key()));
        keys.addEditKeyListener(event -> leave(event.key()));
        add.addClickListener(click -> addLine());
        remove.addClickListener(click -> remove(focused));
        undo.addClickListener(click -> actions.undo());
        add(Markup.box("nm-review-head", title, doubts), keys, Markup.box("nm-review-tools", add, remove, undo, help));
    }

    @Override
    public void show(ReviewContent content) {
        boolean otherLanguage = !spoken || texts.language() != content.texts().language();
        if (otherLanguage) {
            speak(content.texts());
        }
        Map<Integer, ReviewLine> before = lines;
        lines = new HashMap<>();
        numbers = new HashMap<>();
        List<Integer> now = new ArrayList<>();
        for (ReviewLine line : content.review().lines()) {
            now.add(line.id());
            lines.put(line.id(), line);
            numbers.put(line.id(), now.size());
        }
        boolean otherRows = !now.equals(ids);
        if (otherRows) {
            editor.close();
            ids = now;
            grid.getDataProvider().refreshAll();
        }
        showDoubts(before);
        if (!otherRows) {
            lines.values().stream()
                    .filter(line -> otherLanguage || !line.equals(before.get(line.id())))
                    .forEach(this::refresh);
        }
        int found = now.size();
        title.setText(texts.counted("ui.review.counts", found));
        doubts.setText(content.doubts() == 0 ? "" : texts.counted("ui.review.doubts", content.doubts()));
        undo.setEnabled(content.canUndo());
        remove.setEnabled(lines.containsKey(focused));
    }

    /** Puts the focus on a line. */
    void goTo(int id) {
        Integer number = numbers.get(id);
        if (number != null) {
            focused = id;
            keys.focusCell(number - 1, REGION);
        }
    }

    /** How many lines it shows. */
    int size() {
        return ids.size();
    }

    /** The words on the ways to settle the doubts of a line. */
    List<String> ways(int id) {
        return details.ways(id).stream().map(LineDoubts.Way::words).toList();
    }

    private void build() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(ROWS_AT_ONCE);
        // the ids are asked for as they come into sight, so that ten thousand lines cost no more than those that are
        // seen
        grid.setItems(DataProvider.fromCallbacks(
                query -> ids.stream().skip(query.getOffset()).limit(query.getLimit()), query -> ids.size()));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setDetailsVisibleOnClick(false);
        columns.add(grid.addColumn(cells.number()).setWidth("48px").setFlexGrow(0));
        columns.add(grid.addColumn(cells.place()).setFlexGrow(3).setWidth("120px"));
        columns.add(grid.addColumn(cells.region()).setFlexGrow(3).setWidth("120px"));
        columns.add(grid.addColumn(cells.kind()).setWidth("100px").setFlexGrow(0));
        columns.add(
                grid.addColumn(cells.count()).setWidth("104px").setFlexGrow(0).setTextAlign(ColumnTextAlign.END));
        List<Component> fields = editor.fields();
        for (int i = 0; i < fields.size(); i++) {
            columns.get(i + PLACE).setEditorComponent(fields.get(i));
        }
        columns.get(NUMBER).setPartNameGenerator(id -> "quiet");
        columns.get(KIND).setPartNameGenerator(id -> isDoubtful(id) ? "warned" : "quiet");
        grid.setPartNameGenerator(id -> isDoubtful(id) ? "doubtful" : null);
        grid.setItemDetailsRenderer(details.renderer());
        grid.addItemClickListener(click -> open(click.getItem(), columns.indexOf(click.getColumn())));
        grid.addCellFocusListener(event -> event.getItem().ifPresent(id -> {
            focused = id;
            remove.setEnabled(lines.containsKey(id));
        }));
    }

    private void speak(Texts other) {
        spoken = true;
        texts = other;
        choices = new PlaceChoices(atlas, gazetteer, texts);
        cells.speak(texts, choices);
        editor.speak(texts, choices);
        details.speak(texts, choices);
        help.show(texts);
        columns.get(NUMBER).setHeader("#");
        columns.get(PLACE).setHeader(texts.of("ui.review.column.place"));
        columns.get(REGION).setHeader(texts.of("ui.review.column.region"));
        columns.get(KIND).setHeader(texts.of("ui.review.column.kind"));
        columns.get(COUNT).setHeader(texts.of("ui.review.column.count"));
        grid.setAriaLabel(texts.of("ui.review.lines"));
        grid.setEmptyStateText(texts.of("ui.review.lines.none"));
        add.setText(texts.of("ui.review.add"));
        remove.setText(texts.of("ui.review.remove"));
        undo.setText(texts.of("ui.review.undo"));
    }

    private void refresh(ReviewLine line) {
        grid.getDataProvider().refreshItem(line.id());
        editor.refresh(line);
    }

    /** Opens what is doubtful below its line, and closes what is not any more: only where that changed. */
    private void showDoubts(Map<Integer, ReviewLine> before) {
        for (ReviewLine line : lines.values()) {
            boolean doubtful = !line.doubts().isEmpty();
            if (doubtful != grid.isDetailsVisible(line.id())) {
                grid.setDetailsVisible(line.id(), doubtful);
            }
        }
        before.keySet().stream().filter(id -> !lines.containsKey(id)).forEach(id -> grid.setDetailsVisible(id, false));
    }

    private boolean isDoubtful(int id) {
        ReviewLine line = lines.get(id);
        return line != null && !line.doubts().isEmpty();
    }

    private void press(int id, int column, String key) {
        ReviewLine line = lines.get(id);
        if (line == null) {
            return;
        }
        focused = id;
        switch (key) {
            case "Enter", "F2" -> open(id, column);
            case "Delete" -> remove(id);
            case "Insert" -> addLine();
            default -> details.take(id, DIGITS.indexOf(key));
        }
    }

    private void open(@Nullable Integer id, int column) {
        ReviewLine line = id == null ? null : lines.get(id);
        if (line != null && !(editor.isOpen() && editor.edited() == line.id())) {
            focused = line.id();
            editor.open(line, column);
        }
    }

    /** Enter goes on to the line below, unless the line has something that could not be taken; Escape back into the cells. */
    private void leave(String key) {
        if (key.equals(Key.ENTER.getKeys().getFirst()) && editor.isRefused()) {
            return;
        }
        Integer number = numbers.get(editor.edited());
        editor.close();
        if (number != null) {
            int row = key.equals(Key.ENTER.getKeys().getFirst()) ? Math.min(number, ids.size() - 1) : number - 1;
            keys.focusCell(row, REGION);
        }
    }

    private void addLine() {
        DraftLine line = newLine.get();
        actions.change(review -> review.plus(line));
        int id = ids.isEmpty() ? 0 : ids.getLast();
        ReviewLine added = lines.get(id);
        if (added != null) {
            focused = id;
            grid.scrollToEnd();
            open(id, line.place().isBlank() ? PLACE : NUMBER);
        }
    }

    private void remove(int id) {
        Integer number = numbers.get(id);
        if (number == null) {
            return;
        }
        actions.change(review -> review.without(id));
        if (!ids.isEmpty()) {
            goTo(ids.get(Math.min(number - 1, ids.size() - 1)));
        }
    }
}
