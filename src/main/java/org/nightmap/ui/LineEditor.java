package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.intake.ReviewLine;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;

/** The fields of the one line that is being corrected, in its row. What is entered counts at once. */
final class LineEditor {

    private final ReviewActions actions;
    private final Gazetteer gazetteer;
    private final Grid<Integer> grid;
    private final TextField place = new TextField();
    private final PlaceField region = new PlaceField(choice -> choose(choice));
    private final Select<LineKind> kind = new Select<>();
    private final IntegerField count = new IntegerField();
    private final Checkbox each = new Checkbox();
    private final LineCells cells;
    private int edited;
    private int column;

    LineEditor(Grid<Integer> grid, LineCells cells, Gazetteer gazetteer, ReviewActions actions) {
        this.grid = grid;
        this.cells = cells;
        this.gazetteer = gazetteer;
        this.actions = actions;
        grid.getEditor().setBinder(new Binder<>());
        place.setMaxLength(500);
        count.setMin(0);
        count.setMax(Line.LARGEST_COUNT);
        place.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().isBlank()) {
                correct(line -> written(line, change.getValue()));
            }
        });
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                correct(line -> line.canBe(change.getValue()) ? line.ofKind(change.getValue()) : line);
            }
        });
        count.addValueChangeListener(change -> {
            if (change.isFromClient() && isFit(change.getValue())) {
                correct(line -> line.counted(change.getValue()));
            }
        });
        each.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                correct(line -> line.each(change.getValue()));
            }
        });
    }

    /** The fields in the order of the columns that they stand in. */
    List<Component> fields() {
        Div counted = Markup.box("nm-line-counted", count, each);
        return List.of(place, region, kind, counted);
    }

    void speak(Texts texts, PlaceChoices choices) {
        place.setAriaLabel(texts.of("ui.review.column.place"));
        region.speak(texts, choices);
        kind.setAriaLabel(texts.of("ui.review.column.kind"));
        kind.setItemLabelGenerator(value -> value == null ? "" : cells.kindName(value));
        count.setAriaLabel(texts.of("ui.review.column.count"));
        each.setLabel(texts.of("ui.review.each.short"));
        each.getElement().setAttribute("title", texts.of("ui.review.each"));
    }

    /**
     * Opens a line for correction.
     *
     * @param column the column of the field that gets the focus, from 0; another puts it into the first doubtful one
     */
    void open(ReviewLine line, int wanted) {
        column = wanted == LineGrid.NUMBER ? doubtful(line) : wanted;
        show(line);
        grid.getEditor().editItem(line.id());
        field().focus();
    }

    /** Fills the fields, where the line is the one that is open. */
    void refresh(ReviewLine line) {
        if (edited == line.id() && isOpen()) {
            show(line);
        }
    }

    void close() {
        if (isOpen()) {
            grid.getEditor().closeEditor();
        }
    }

    boolean isOpen() {
        return grid.getEditor().isOpen();
    }

    int edited() {
        return edited;
    }

    /** The column of the field that the line was opened at. */
    int column() {
        return column;
    }

    /** Whether something was entered that could not be taken, so that it is still to be said otherwise. */
    boolean isRefused() {
        return isOpen() && region.isInvalid();
    }

    /** Takes a place that was chosen, here or among the nearest. */
    void choose(int line, PlaceChoice choice) {
        Place place = choice.place();
        actions.change(review -> review.correct(line, old -> {
            ReviewLine named = old.line().place().isBlank() ? old.written(choice.name()) : old;
            return place == null ? named.keptUnknown() : named.at(place, gazetteer);
        }));
    }

    /** Takes the words of a place, and the place too where nobody has said yet which it is and the words mean one. */
    private ReviewLine written(ReviewLine line, String words) {
        ReviewLine written = line.written(words);
        return written.doubts().contains(IssueCode.UNMATCHED_PLACE)
                ? gazetteer
                        .resolve(words)
                        .map(place -> written.at(place, gazetteer))
                        .orElse(written)
                : written;
    }

    private void choose(PlaceChoice choice) {
        choose(edited, choice);
    }

    private void show(ReviewLine line) {
        edited = line.id();
        place.setValue(line.line().place());
        region.show(line.line());
        kind.setItems(Stream.of(LineKind.values()).filter(line::canBe).toList());
        kind.setValue(line.line().kind());
        count.setValue(line.line().count());
        each.setValue(line.line().each());
    }

    private static int doubtful(ReviewLine line) {
        return line.line().kind() == LineKind.UNKNOWN ? LineGrid.REGION : LineGrid.COUNT;
    }

    private Focusable<?> field() {
        return switch (column) {
            case LineGrid.PLACE -> place;
            case LineGrid.REGION -> region;
            case LineGrid.KIND -> kind;
            default -> count;
        };
    }

    private void correct(UnaryOperator<ReviewLine> correction) {
        actions.change(review -> review.correct(edited, correction));
    }

    private static boolean isFit(@Nullable Integer value) {
        return value == null || (value >= 0 && value <= Line.LARGEST_COUNT);
    }
}
