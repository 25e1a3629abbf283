package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nightmap.atlas.Atlas;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.intake.DraftLine;
import org.nightmap.intake.ReviewLine;
import org.nightmap.language.Language;

/** The lines of a review as a table that is corrected in place. */
final class LinesTable extends Div implements ReviewPart {

    private final Atlas atlas;
    private final Gazetteer gazetteer;
    private final ShownLines lines = new ShownLines();
    private final H2 title = new H2();
    private final Span doubts = new Span();
    private final LineGrid grid = new LineGrid(lines);
    private final Button add = new Button();
    private final Button remove = new Button();
    private final Button undo = new Button();
    private final KeysHelp help = new KeysHelp();
    private final LineCells cells;
    private final LineEditor editor;
    private final LineDoubts details;
    private final LineKeys keys;
    private Texts texts = new Texts(Language.EN);
    private boolean spoken;

    /**
     * An empty table.
     *
     * @param newLine what a line that is added says at first
     */
    LinesTable(Atlas atlas, Gazetteer gazetteer, ReviewActions actions, Supplier<DraftLine> newLine) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        PlaceChoices choices = new PlaceChoices(atlas, gazetteer, texts);
        cells = new LineCells(lines, texts, choices);
        editor = new LineEditor(grid, cells, gazetteer, actions);
        details = new LineDoubts(lines, editor, actions, texts, choices);
        grid.fill(cells, editor, details);
        LinesElement element = new LinesElement(grid);
        keys = new LineKeys(grid, element, lines, editor, details, actions, newLine);
        addClassName("nm-review-lines");
        doubts.addClassName("nm-review-doubts");
        title.addClassName("nm-section");
        grid.addCellFocusListener(event -> event.getItem().ifPresent(id -> {
            keys.focusedOn(id);
            remove.setEnabled(keys.canRemove());
        }));
        add.addClickListener(click -> keys.add());
        remove.addClickListener(click -> keys.remove());
        undo.addClickListener(click -> actions.undo());
        add(
                Markup.box("nm-review-head", title, doubts),
                element,
                Markup.box("nm-review-tools", add, remove, undo, help));
    }

    @Override
    public void show(ReviewContent content) {
        boolean otherLanguage = !spoken || texts.language() != content.texts().language();
        if (otherLanguage) {
            speak(content.texts());
        }
        Map<Integer, ReviewLine> before = lines.byId();
        List<Integer> idsBefore = lines.ids();
        lines.show(content.review());
        boolean otherRows = !lines.ids().equals(idsBefore);
        if (otherRows) {
            editor.close();
            grid.getDataProvider().refreshAll();
        }
        grid.showDoubts(idsBefore);
        if (!otherRows) {
            lines.byId().values().stream()
                    .filter(line -> otherLanguage || !line.equals(before.get(line.id())))
                    .forEach(this::refresh);
        }
        title.setText(texts.counted("ui.review.counts", size()));
        doubts.setText(content.doubts() == 0 ? "" : texts.counted("ui.review.doubts", content.doubts()));
        undo.setEnabled(content.canUndo());
        remove.setEnabled(keys.canRemove());
    }

    /** Puts the focus on a line. */
    void goTo(int id) {
        keys.goTo(id);
    }

    /** Puts the focus on the next line with a doubt after the one that has it, or before it; false where there is none. */
    boolean goToDoubt(boolean forward) {
        return keys.goToDoubt(forward);
    }

    /** Puts the focus on the first line with a doubt, or on the last; false where there is none. */
    boolean goToFirstDoubt(boolean first) {
        return keys.goToFirstDoubt(first);
    }

    /** What is done whenever a line takes the focus. */
    void whenFocused(Runnable act) {
        grid.addCellFocusListener(event -> act.run());
    }

    /** How many lines it shows. */
    int size() {
        return lines.ids().size();
    }

    /** The words on the ways to settle the doubts of a line. */
    List<String> ways(int id) {
        return details.ways(id).stream().map(LineDoubts.Way::words).toList();
    }

    private void speak(Texts other) {
        spoken = true;
        texts = other;
        PlaceChoices choices = new PlaceChoices(atlas, gazetteer, texts);
        cells.speak(texts, choices);
        editor.speak(texts, choices);
        details.speak(texts, choices);
        grid.speak(texts);
        help.show(texts);
        add.setText(texts.of("ui.review.add"));
        remove.setText(texts.of("ui.review.remove"));
        undo.setText(texts.of("ui.review.undo"));
    }

    private void refresh(ReviewLine line) {
        grid.refresh(line.id());
        editor.refresh(line);
    }
}
