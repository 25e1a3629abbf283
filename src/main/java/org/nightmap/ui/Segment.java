package org.nightmap.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;

/** A choice of few, side by side, one of them always taken. */
final class Segment<T> extends RadioButtonGroup<T> {

    private List<String> written = List.of();

    Segment(Consumer<T> chosen) {
        addClassName("nm-segment");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    void show(String label, List<T> choices, T current, ItemLabelGenerator<T> names) {
        setAriaLabel(label);
        List<String> words = choices.stream().map(names).toList();
        // either makes every button anew
        if (!words.equals(written)) {
            written = words;
            setItemLabelGenerator(names);
        }
        if (!getListDataView().getItems().toList().equals(choices)) {
            setItems(choices);
        }
        choose(current);
    }

    /** Takes one of them, unless it is taken already: that would send every button's state again. */
    void choose(T choice) {
        if (!choice.equals(getValue())) {
            setValue(choice);
        }
    }
}
