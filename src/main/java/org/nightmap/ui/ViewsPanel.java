package org.nightmap.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.SavedView;
import org.nightmap.access.SavedViews;
import org.nightmap.access.UnfitView;
import org.nightmap.access.ViewName;

/** The list of saved views, and the field to save another one. */
final class ViewsPanel extends Div {

    private final SavedViews views;
    private final Consumer<SavedView> opened;
    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();
    private final Div none = Markup.box("nm-secondary");
    private final TextField name = new TextField();
    private final Button save = new Button("", click -> save());
    private @Nullable DeskState state;

    ViewsPanel(SavedViews views, Consumer<SavedView> opened) {
        this.views = views;
        this.opened = opened;
        addClassName("nm-views-panel");
        list.addClassName("nm-views-list");
        name.setMaxLength(ViewName.LONGEST);
        name.addKeyDownListener(Key.ENTER, event -> save());
        // the night's keys are letters here
        getElement()
                .executeJs(
                        "this.addEventListener('keydown', event => event.key.length === 1 && event.stopPropagation())");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(title, list, none, Markup.box("nm-views-save", name, save));
    }

    /** Lists the views beside what the desk shows. */
    void show(DeskState shown) {
        state = shown;
        Texts texts = shown.texts();
        title.setText(texts.of("ui.views"));
        name.setLabel(texts.of("ui.views.name"));
        name.setValue("");
        FieldProblems.clear(name);
        save.setText(texts.of("ui.views.save"));
        list();
    }

    private void list() {
        Texts texts = texts();
        List<SavedView> own = views.all();
        list.removeAll();
        own.forEach(view -> list.add(new ViewRow(texts, view, new RowActions())));
        list.setVisible(!own.isEmpty());
        none.setVisible(own.isEmpty());
        none.setText(texts.of("ui.views.none"));
    }

    private void save() {
        change(name, () -> views.save(named(name), KeptAddress.of(state())));
    }

    /** Does what may be refused, and says why beside the field where it was; else the list shows what was done. */
    private void change(TextField field, Runnable change) {
        FieldProblems.clear(field);
        try {
            change.run();
        } catch (UnfitView e) {
            FieldProblems.show(
                    field, texts().of("ui.views.unfit." + e.reason().name().toLowerCase(Locale.ROOT), SavedViews.MOST));
            return;
        } catch (UnfitName e) {
            FieldProblems.show(field, texts().of("ui.views.name.unfit", ViewName.LONGEST));
            return;
        }
        name.setValue("");
        list();
        name.focus();
    }

    private static ViewName named(TextField field) {
        return ViewName.parse(field.getValue()).orElseThrow(UnfitName::new);
    }

    private DeskState state() {
        if (state == null) {
            throw new IllegalStateException("Nothing is shown yet");
        }
        return state;
    }

    private Texts texts() {
        return state().texts();
    }

    /** What was typed cannot be a name. */
    private static final class UnfitName extends RuntimeException {}

    /** What can be done with a row. */
    private final class RowActions implements ViewRow.Actions {

        @Override
        public void open(SavedView view) {
            opened.accept(view);
        }

        @Override
        public void rename(SavedView view, TextField field) {
            change(field, () -> views.rename(view.id(), named(field)));
        }

        @Override
        public void overwrite(SavedView view) {
            ask(
                    "ui.views.overwrite.ask",
                    "ui.views.overwrite",
                    view,
                    () -> views.overwrite(view.id(), KeptAddress.of(state())));
        }

        @Override
        public void delete(SavedView view) {
            ask("ui.views.delete.ask", "ui.views.delete", view, () -> views.delete(view.id()));
        }

        private void ask(String question, String action, SavedView view, Runnable done) {
            Texts texts = texts();
            new QuestionDialog(texts, texts.of(question, view.name()), texts.of(action), () -> change(name, done))
                    .open();
        }
    }
}
