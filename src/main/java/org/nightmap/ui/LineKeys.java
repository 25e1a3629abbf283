package org.nightmap.ui;

import com.vaadin.flow.component.Key;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.DraftLine;
import org.nightmap.intake.ReviewLine;
import org.nightmap.report.LineKind;

/** What keys and clicks do in the table of lines: they open a line, go from line to line, add and delete. */
final class LineKeys {

    private static final String DIGITS = "123456789";
    private static final String ENTER = Key.ENTER.getKeys().getFirst();
    private static final String UP = Key.ARROW_UP.getKeys().getFirst();
    private static final String DOWN = Key.ARROW_DOWN.getKeys().getFirst();

    private final LineGrid grid;
    private final LinesElement element;
    private final ShownLines lines;
    private final LineEditor editor;
    private final LineDoubts doubts;
    private final ReviewActions actions;
    private final Supplier<DraftLine> newLine;
    private int focused;

    /**
     * The keys of a table.
     *
     * @param newLine what a line that is added says at first
     */
    LineKeys(
            LineGrid grid,
            LinesElement element,
            ShownLines lines,
            LineEditor editor,
            LineDoubts doubts,
            ReviewActions actions,
            Supplier<DraftLine> newLine) {
        this.grid = grid;
        this.element = element;
        this.lines = lines;
        this.editor = editor;
        this.doubts = doubts;
        this.actions = actions;
        this.newLine = newLine;
        element.addLineKeyListener(event -> press(event.line(), event.column(), event.key()));
        element.addEditKeyListener(event -> leave(event.key()));
        grid.addItemClickListener(click -> open(click.getItem(), grid.indexOf(click.getColumn())));
    }

    /** Notes which line has the focus. */
    void focusedOn(int id) {
        focused = id;
    }

    /** Whether there is a line that can be deleted. */
    boolean canRemove() {
        return lines.line(focused) != null;
    }

    /** Puts the focus on a line: where its doubt is settled, so that a digit chooses a place, or is the number. */
    void goTo(int id) {
        Integer number = lines.number(id);
        ReviewLine line = lines.line(id);
        if (number != null && line != null) {
            focused = id;
            element.focusCell(number - 1, isAboutTheNumber(line) ? LineGrid.COUNT : LineGrid.REGION);
        }
    }

    /** Puts the focus on the next line with a doubt, or on the one before; false where there is none. */
    boolean goToDoubt(boolean forward) {
        return goTo(lines.nextDoubt(focused, forward));
    }

    /** Puts the focus on the first line with a doubt, or on the last; false where there is none. */
    boolean goToFirstDoubt(boolean first) {
        return goTo(lines.firstDoubt(first));
    }

    private boolean goTo(Optional<Integer> next) {
        next.ifPresent(id -> {
            editor.close();
            goTo(id);
        });
        return next.isPresent();
    }

    void add() {
        DraftLine line = newLine.get();
        actions.change(review -> review.plus(line));
        int id = lines.ids().isEmpty() ? 0 : lines.ids().getLast();
        if (lines.line(id) != null) {
            focused = id;
            grid.scrollToEnd();
            open(id, line.place().isBlank() ? LineGrid.PLACE : LineGrid.NUMBER);
        }
    }

    /** Deletes the line that has the focus. */
    void remove() {
        Integer number = lines.number(focused);
        if (number == null) {
            return;
        }
        int id = focused;
        actions.change(review -> review.without(id));
        if (!lines.ids().isEmpty()) {
            goTo(lines.ids().get(Math.min(number - 1, lines.ids().size() - 1)));
        }
    }

    private static boolean isAboutTheNumber(ReviewLine line) {
        return line.line().kind() != LineKind.UNKNOWN
                && line.line().count() == null
                && !line.doubts().isEmpty();
    }

    private void press(int id, int column, String key) {
        if (lines.line(id) == null) {
            return;
        }
        focused = id;
        switch (key) {
            case "Enter", "F2" -> open(id, column);
            case "Delete" -> remove();
            case "+" -> add();
            default -> doubts.take(id, DIGITS.indexOf(key));
        }
    }

    private void open(@Nullable Integer id, int column) {
        ReviewLine line = lines.line(id);
        if (line != null && !(editor.isOpen() && editor.edited() == line.id())) {
            focused = line.id();
            editor.open(line, column);
        }
    }

    /**
     * Enter and the arrows go on to the line below or above, in the same column, unless the line has something that could not be
     * taken; Escape goes back into the cell.
     */
    private void leave(String key) {
        boolean stays = !key.equals(ENTER) && !key.equals(UP) && !key.equals(DOWN);
        if (!stays && editor.isRefused()) {
            return;
        }
        Integer number = lines.number(editor.edited());
        int column = editor.column();
        editor.close();
        if (number != null) {
            int row = stays ? number - 1 : key.equals(UP) ? number - 2 : number;
            element.focusCell(Math.clamp(row, 0, lines.ids().size() - 1), column);
        }
    }
}
