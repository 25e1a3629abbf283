package org.nightmap.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Theme;
import org.nightmap.export.ImageFormat;
import org.nightmap.export.Sheet;
import org.nightmap.language.Language;

/** Asks for everything about an export but its size. */
final class LookFields extends Div {

    private static final int TYPING = 400;

    private final Texts texts;
    private final Offered offered;
    private final Runnable changed;
    private final Segment<ImageFormat> format;
    private final Segment<Theme> theme;
    private final Segment<Language> language;
    private final Checkbox labels;
    private final Checkbox symbols;
    private final Checkbox mapOnly;
    private final TextField title;
    private final TextField note;

    /**
     * What there is to choose from.
     *
     * @param as which maps are shown: of a choice that does nothing to them there is no field
     * @param themes the looks that they can have
     */
    record Offered(Arrangement as, List<Theme> themes) {}

    /**
     * The fields.
     *
     * @param offered what is right for what is shown
     * @param size stands among them
     * @param changed told after each change by a person
     */
    LookFields(Texts texts, ExportChoice choice, Offered offered, SizeFields size, Runnable changed) {
        this.texts = texts;
        this.offered = offered;
        this.changed = changed;
        addClassName("nm-export-fields");
        format = new Segment<>(chosen -> changed.run());
        format.show(texts.of("ui.export.format"), List.of(ImageFormat.values()), choice.format(), ImageFormat::name);
        theme = new Segment<>(chosen -> changed.run());
        theme.show(
                texts.of("ui.export.theme"),
                offered.themes(),
                offered.themes().contains(choice.theme())
                        ? choice.theme()
                        : offered.themes().getFirst(),
                each -> texts.of("ui.export.theme." + each.name().toLowerCase(Locale.ROOT)));
        language = new Segment<>(chosen -> changed.run());
        language.show(
                texts.of("ui.export.language"),
                List.of(Language.values()),
                choice.language(),
                each -> each.code().toUpperCase(Locale.ROOT));
        labels = box("ui.export.labels", choice.labels());
        symbols = box("ui.export.symbols", choice.symbols());
        mapOnly = box("ui.export.map_only", choice.mapOnly());
        symbols.setVisible(offered.as().hasSymbols());
        mapOnly.setVisible(offered.as().isOneMap());
        title = words("ui.export.own_title", choice.title());
        note = words("ui.export.note", choice.note());
        add(
                named("ui.export.format", format),
                size,
                Markup.box("nm-export-pair", named("ui.export.theme", theme), named("ui.export.language", language)),
                Markup.box("nm-export-boxes", labels, symbols, mapOnly),
                title,
                note);
    }

    /** What is chosen, with a size. */
    ExportChoice chosen(ChosenSize size) {
        return new ExportChoice(
                format.getValue(),
                size,
                theme.getValue(),
                language.getValue(),
                labels.getValue(),
                symbols.getValue(),
                mapOnly.getValue(),
                cut(title),
                cut(note));
    }

    /** Shows what a sheet without a title of its own says, and takes none where there is no place for it. */
    void show(ExportChoice choice, String headline) {
        title.setPlaceholder(ShownText.of(headline));
        boolean hasWords = !choice.isMapOnly(offered.as());
        title.setEnabled(hasWords);
        note.setEnabled(hasWords);
    }

    /** Takes the focus to the first field; a little later, as a dialog that opens takes it first. */
    void focus() {
        format.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-radio-button[checked]')?.focus())");
    }

    private Div named(String key, Segment<?> segment) {
        Span name = Markup.text("nm-export-name", texts.of(key));
        // the group says it itself
        name.getElement().setAttribute("aria-hidden", "true");
        return Markup.box("nm-export-choice", name, segment);
    }

    private Checkbox box(String key, boolean value) {
        Checkbox box = new Checkbox(texts.of(key), value);
        box.addValueChangeListener(change -> tell(change.isFromClient()));
        return box;
    }

    private TextField words(String key, String value) {
        TextField field = new TextField(texts.of(key), value, "");
        field.setMaxLength(Sheet.LONGEST_TEXT);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING);
        field.addValueChangeListener(change -> tell(change.isFromClient()));
        return field;
    }

    private void tell(boolean byAPerson) {
        if (byAPerson) {
            changed.run();
        }
    }

    /** The browser may send anything. */
    private static String cut(TextField field) {
        String value = field.getValue();
        return value.length() <= Sheet.LONGEST_TEXT ? value : value.substring(0, Sheet.LONGEST_TEXT);
    }
}
