package org.nightmap.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.DraftLine;
import org.nightmap.language.Language;
import org.nightmap.report.LineKind;

/** The field that the place of a line is chosen in, from the list or by any words that mean one place. */
final class PlaceField extends ComboBox<PlaceChoice> {

    private static final int NEAREST = 3;

    private final Consumer<PlaceChoice> chosen;
    private @Nullable PlaceChoices choices;
    private Texts texts = new Texts(Language.EN);

    /**
     * An empty field.
     *
     * @param chosen told which place a person chose
     */
    PlaceField(Consumer<PlaceChoice> chosen) {
        this.chosen = chosen;
        setItemLabelGenerator(PlaceChoice::name);
        // what was typed takes the place that it means, without a way through the list
        setAllowCustomValue(true);
        setManualValidation(true);
        addCustomValueSetListener(typed -> choose(typed.getDetail()));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    void speak(Texts other, PlaceChoices otherChoices) {
        texts = other;
        choices = otherChoices;
        setAriaLabel(texts.of("ui.review.column.region"));
        setPlaceholder(texts.of("ui.review.choose"));
    }

    /** Shows the place of a line; where it has none, the nearest come first in the list. */
    void show(DraftLine line) {
        PlaceChoices known = choices;
        if (known == null) {
            throw new IllegalStateException("The field has no language yet");
        }
        setInvalid(false);
        List<PlaceChoice> nearest = line.kind() == LineKind.UNKNOWN ? known.nearest(line, NEAREST) : List.of();
        List<PlaceChoice> items = new ArrayList<>(nearest);
        known.all().stream().filter(choice -> !nearest.contains(choice)).forEach(items::add);
        setItems((choice, sought) -> choice.matches(sought), items);
        PlaceChoice present = known.of(line).orElse(null);
        setValue(
                present == null
                        ? null
                        : items.stream()
                                .filter(choice -> choice.name().equals(present.name()))
                                .findFirst()
                                .orElse(null));
    }

    /** Words that mean no place, or more than one, take none: the field says so and keeps them. */
    private void choose(String typed) {
        PlaceChoices known = choices;
        if (known == null || typed.isBlank()) {
            return;
        }
        List<PlaceChoice> meant = known.meant(typed);
        if (meant.size() == 1) {
            chosen.accept(meant.getFirst());
            setInvalid(false);
            return;
        }
        setErrorMessage(
                meant.isEmpty()
                        ? texts.of("ui.review.choose.none")
                        : texts.counted("ui.review.choose.several", meant.size()));
        setInvalid(true);
    }
}
