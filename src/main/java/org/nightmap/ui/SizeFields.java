package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightmap.export.SheetPreset;
import org.nightmap.export.SheetSize;
import org.nightmap.export.UnfitSizeException;

/** Asks for the size of an export: one that has a name, or one's own. */
final class SizeFields extends Div {

    private static final int TYPING = 400;

    private final Texts texts;
    private final Select<Optional<SheetPreset>> named = new Select<>();
    private final TextField width;
    private final TextField height;
    private final TextField scale;
    private final Div own;
    private final Div pixels = Markup.box("nm-export-pixels nm-secondary");

    /** @param changed told after each change by a person */
    SizeFields(Texts texts, ChosenSize chosen, Runnable changed) {
        this.texts = texts;
        addClassName("nm-export-size");
        named.setLabel(texts.of("ui.export.size"));
        named.setItems(Stream.concat(
                        Stream.of(SheetPreset.values()).map(Optional::of), Stream.of(Optional.<SheetPreset>empty()))
                .toList());
        named.setItemLabelGenerator(preset -> preset.map(this::name).orElseGet(() -> texts.of("ui.export.own")));
        named.setValue(chosen.preset());
        width = number("ui.export.width", "[0-9]", chosen.width(), changed);
        height = number("ui.export.height", "[0-9]", chosen.height(), changed);
        scale = number("ui.export.scale", "[0-9.,]", chosen.scale(), changed);
        own = Markup.box("nm-export-own", width, height, scale, pixels);
        own.setVisible(chosen.preset().isEmpty());
        pixels.getElement().setAttribute("role", "status");
        named.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
                changed.run();
            }
        });
        add(named, own);
    }

    /** What is chosen, whether or not there is such a sheet. */
    ChosenSize chosen() {
        return new ChosenSize(named.getValue(), cut(width), cut(height), cut(scale));
    }

    /** Says how large the image will be, in pixels. */
    void show(SheetSize size) {
        FieldProblems.clear(named, width, height, scale);
        pixels.setText(
                texts.of("ui.export.pixels", String.valueOf(size.pixelWidth()), String.valueOf(size.pixelHeight())));
    }

    /** Says at the field in question why there is no such sheet. */
    void refuse(UnfitSizeException unfit) {
        FieldProblems.clear(named, width, height, scale);
        FieldProblems.show(
                switch (unfit.part()) {
                    case WIDTH -> width;
                    case HEIGHT -> height;
                    case SCALE -> scale;
                    case SIZE -> named;
                },
                unfit.message(texts.language()));
        pixels.setText("");
    }

    /** One's own size begins with the measures of the one that was chosen before. */
    private void choose(Optional<SheetPreset> preset) {
        preset.map(ChosenSize::of).ifPresent(size -> {
            width.setValue(size.width());
            height.setValue(size.height());
            scale.setValue(size.scale());
        });
        own.setVisible(preset.isEmpty());
    }

    private String name(SheetPreset preset) {
        return texts.of(
                "ui.export.size." + preset.name().toLowerCase(Locale.ROOT),
                String.valueOf(preset.size().pixelWidth()),
                String.valueOf(preset.size().pixelHeight()));
    }

    private TextField number(String label, String characters, String value, Runnable changed) {
        TextField field = new TextField(texts.of(label), value, "");
        field.setAllowedCharPattern(characters);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setMaxLength(ChosenSize.LONGEST);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    /** The browser may send anything. */
    private static String cut(TextField field) {
        String value = field.getValue().strip();
        return value.length() <= ChosenSize.LONGEST ? value : value.substring(0, ChosenSize.LONGEST);
    }
}
