package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.intake.ReviewLine;
import org.nightmap.language.Language;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;

/** The fields of the one line that is being corrected, in its row. What is entered counts at once. */
final class LineEditor {

    private static final int NEAREST = 3;

    private final ReviewActions actions;
    private final Gazetteer gazetteer;
    private final Grid<Integer> grid;
    private final TextField place = new TextField();
    private final ComboBox<PlaceChoice> region = new ComboBox<>();
    private final Select<LineKind> kind = new Select<>();
    private final IntegerField count = new IntegerField();
    private final Checkbox each = new Checkbox();
    private final LineCells cells;
    private @Nullable PlaceChoices choices;
    private Texts texts = new Texts(Language.EN);
    private int edited;

    LineEditor(Grid<Integer> grid, LineCells cells, Gazetteer gazetteer, ReviewActions actions) {
        this.grid = grid;
        this.cells = cells;
        this.gazetteer = gazetteer;
        this.actions = actions;
        grid.getEditor().setBinder(new Binder<>());
        place.setMaxLength(500);
        count.setMin(0);
        count.setMax(Line.LARGEST_COUNT);
        region.setItemLabelGenerator(PlaceChoice::name);
        // what was typed takes the place that it means, without a way through the list
        region.setAllowCustomValue(true);
        region.setManualValidation(true);
        region.addCustomValueSetListener(typed -> choose(typed.getDetail()));
        region.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(change.getValue());
            }
        });
        place.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().isBlank()) {
                correct(line -> line.written(change.getValue()));
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

    void speak(Texts other, PlaceChoices otherChoices) {
        texts = other;
        choices = otherChoices;
        place.setAriaLabel(texts.of("ui.review.column.place"));
        region.setAriaLabel(texts.of("ui.review.column.region"));
        region.setPlaceholder(texts.of("ui.review.choose"));
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
    void open(ReviewLine line, int column) {
        show(line);
        grid.getEditor().editItem(line.id());
        fieldOf(line, column).focus();
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

    /** Words that mean no place, or more than one, take none: the field says so and keeps them. */
    private void choose(String typed) {
        PlaceChoices known = choices;
        if (known == null || typed.isBlank()) {
            return;
        }
        List<PlaceChoice> meant = known.meant(typed);
        if (meant.size() == 1) {
            choose(meant.getFirst());
            region.setInvalid(false);
            return;
        }
        region.setErrorMessage(
                meant.isEmpty()
                        ? texts.of("ui.review.choose.none")
                        : texts.counted("ui.review.choose.several", meant.size()));
        region.setInvalid(true);
    }

    private void choose(PlaceChoice choice) {
        choose(edited, choice);
    }

    private void show(ReviewLine line) {
        PlaceChoices known = choices;
        if (known == null) {
            throw new IllegalStateException("The fields have no language yet");
        }
        edited = line.id();
        region.setInvalid(false);
        place.setValue(line.line().place());
        List<PlaceChoice> nearest =
                line.line().kind() == LineKind.UNKNOWN ? known.nearest(line.line(), NEAREST) : List.of();
        List<PlaceChoice> items = new ArrayList<>(nearest);
        known.all().stream().filter(choice -> !nearest.contains(choice)).forEach(items::add);
        region.setItems((choice, sought) -> choice.matches(sought), items);
        PlaceChoice present = known.of(line.line()).orElse(null);
        region.setValue(
                present == null
                        ? null
                        : items.stream()
                                .filter(choice -> choice.name().equals(present.name()))
                                .findFirst()
                                .orElse(null));
        kind.setItems(Stream.of(LineKind.values()).filter(line::canBe).toList());
        kind.setValue(line.line().kind());
        count.setValue(line.line().count());
        each.setValue(line.line().each());
    }

    private Focusable<?> fieldOf(ReviewLine line, int column) {
        return switch (column) {
            case LinesTable.PLACE -> place;
            case LinesTable.REGION -> region;
            case LinesTable.KIND -> kind;
            case LinesTable.COUNT -> count;
            default -> line.line().kind() == LineKind.UNKNOWN ? region : count;
        };
    }

    private void correct(UnaryOperator<ReviewLine> correction) {
        actions.change(review -> review.correct(edited, correction));
    }

    private static boolean isFit(@Nullable Integer value) {
        return value == null || (value >= 0 && value <= Line.LARGEST_COUNT);
    }
}
