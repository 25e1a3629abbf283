package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.nightmap.access.SavedView;
import org.nightmap.access.ViewName;

/** A saved view: its name, which opens it, and what else can be done with it. */
final class ViewRow extends ListItem {

    private final Texts texts;
    private final SavedView view;
    private final Actions actions;

    /** What can be done with a saved view. */
    interface Actions {

        void open(SavedView view);

        /** Takes the name that was typed, or says at the field what is wrong with it. */
        void rename(SavedView view, TextField field);

        void overwrite(SavedView view);

        void delete(SavedView view);
    }

    ViewRow(Texts texts, SavedView view, Actions actions) {
        this.texts = texts;
        this.view = view;
        this.actions = actions;
        NativeButton open = new NativeButton(ShownText.of(view.name().value()), click -> actions.open(view));
        open.addClassNames("nm-link", "nm-views-open");
        add(
                open,
                button("ui.views.overwrite", () -> actions.overwrite(view)),
                button("ui.views.rename", this::edit),
                button("ui.views.delete", () -> actions.delete(view)));
    }

    private void edit() {
        TextField field = new TextField();
        field.setAriaLabel(texts.of("ui.views.name"));
        field.setMaxLength(ViewName.LONGEST);
        field.setValue(view.name().value());
        field.addKeyDownListener(Key.ENTER, event -> actions.rename(view, field));
        removeAll();
        add(field, button("ui.views.rename.take", () -> actions.rename(view, field)));
        field.focus();
    }

    /** Named after what it does to which view. */
    private Component button(String action, Runnable done) {
        Button button = new Button(texts.of(action), click -> done.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.of("ui.bar.title", texts.of(action), view.name()));
        return button;
    }
}
