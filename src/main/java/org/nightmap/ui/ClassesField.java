package org.nightmap.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.BadSymbology;
import org.nightmap.choropleth.Classification;
import org.nightmap.choropleth.Method;
import org.nightmap.language.Language;

/** How many classes there are. A number that cannot be stays in it beside what is wrong with it, until another picture is shown. */
final class ClassesField extends IntegerField {

    private static final int OPENING_MILLISECONDS = 500;

    private final Consumer<Classification> chosen;
    private Method method = Method.ROUNDED;
    private Texts texts = new Texts(Language.EN);

    ClassesField(Consumer<Classification> chosen) {
        this.chosen = chosen;
        addClassName("nm-classes-number");
        setMin(Classification.FEWEST_CLASSES);
        setMax(Classification.MOST_CLASSES);
        setStepButtonsVisible(true);
        setManualValidation(true);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
    }

    /** Shows the number of a classification whose method has one. */
    void show(Classification classification, Texts language) {
        texts = language;
        method = classification.method();
        setLabel(texts.of("ui.classes.number"));
        setVisible(method.hasNumber());
        setValue(classification.classes());
        FieldProblems.clear(this);
    }

    private void choose(@Nullable Integer classes) {
        FieldProblems.clear(this);
        if (classes == null) {
            refuse(texts.of("ui.classes.number.none", Classification.FEWEST_CLASSES, Classification.MOST_CLASSES));
            return;
        }
        try {
            chosen.accept(Classification.by(method, classes));
        } catch (BadSymbology e) {
            refuse(e.in(texts.language()));
        }
    }

    private void refuse(String why) {
        FieldProblems.show(this, why + ". " + texts.of("ui.classes.kept"));
        // The legend over a map scrolls, and the words take a while to open
        getElement().executeJs("setTimeout(() => this.scrollIntoView({ block: 'nearest' }), $0)", OPENING_MILLISECONDS);
    }
}
