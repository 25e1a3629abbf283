package org.nightmap.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.StatementText;
import org.nightmap.intake.StatementText.Problem;

/** The editor that a statement is pasted into. What is in it stays there, whatever becomes of it. */
final class PastePanel extends Div {

    private final H1 title = new H1();
    private final Div hint = Markup.box("nm-secondary");
    private final TextArea text = new TextArea();
    private final Div problem = Markup.box("nm-verdict nm-verdict-warn");
    private final Button read = new Button();
    private final Consumer<String> reader;
    private boolean tooLarge;

    /** Whether something is in the browser's field, whose words come here only once it is left. */
    private boolean anything;

    private @Nullable Texts texts;

    /**
     * An empty editor.
     *
     * @param reader takes a text that can be read
     */
    PastePanel(Consumer<String> reader) {
        this.reader = reader;
        addClassName("nm-paste");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        read.addClickListener(click -> read());
        text.addValueChangeListener(change -> {
            tooLarge = false;
            anything = !change.getValue().isBlank();
            showProblem(null);
        });
        Shortcuts.addShortcutListener(this, this::read, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        add(title, hint, text, problem, Markup.box("nm-paste-ways", read));
        keepHugeTextsInTheBrowser();
    }

    void show(Texts other) {
        texts = other;
        title.setText(other.of("ui.paste.title"));
        hint.setText(other.of("ui.paste.hint"));
        text.setLabel(other.of("ui.paste.text"));
        read.setText(other.of("ui.paste.read"));
        problem.setVisible(false);
    }

    void focus() {
        text.focus();
    }

    boolean isEmpty() {
        return !anything && text.getValue().isBlank();
    }

    /** What was in it is stored. */
    void clear() {
        text.clear();
        anything = false;
        getElement().executeJs("this.told = ''");
    }

    /**
     * A text that is too long is told at once, when it is pasted, and is not carried to the server only to be refused there. Bytes
     * are counted where there can be too many: a unit of the text has at most three. Whether there is any text is told too: the back
     * key leaves the page without leaving the field.
     */
    private void keepHugeTextsInTheBrowser() {
        getElement()
                .addEventListener("text-size", event -> {
                    tooLarge = event.getEventData().get("event.detail.large").asBoolean();
                    anything = event.getEventData().get("event.detail.some").asBoolean();
                    showProblem(tooLarge ? Problem.TOO_LONG : null);
                })
                .addEventData("event.detail.large")
                .addEventData("event.detail.some");
        getElement().executeJs("""
                const look = event => {
                  const value = event.target.value ?? '';
                  const large = value.length * 3 > $0 && new Blob([value]).size > $0;
                  if (large && event.type === 'change') {
                    event.stopPropagation();
                  }
                  const some = value.trim() !== '';
                  const tell = `${large} ${some}`;
                  if (tell !== this.told) {
                    this.told = tell;
                    this.dispatchEvent(new CustomEvent('text-size', { detail: { large, some } }));
                  }
                };
                this.addEventListener('input', look, true);
                this.addEventListener('change', look, true);""", StatementText.MOST_BYTES);
    }

    private void read() {
        Problem found = tooLarge
                ? Problem.TOO_LONG
                : StatementText.problem(text.getValue()).orElse(null);
        showProblem(found);
        if (found == null) {
            reader.accept(text.getValue());
        }
    }

    private void showProblem(@Nullable Problem found) {
        problem.setVisible(found != null);
        if (found != null && texts != null) {
            problem.removeAll();
            problem.add(
                    new Icon("alert"),
                    Markup.text(
                            "nm-problem-words",
                            texts.of("ui.paste.problem." + found.name().toLowerCase(Locale.ROOT))));
        }
    }
}
