package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Asks for what a change of a user needs, and stays open until it is made or given up. */
abstract class UserDialog extends Dialog {

    private final Runnable saved;

    /**
     * A dialog that is not open yet.
     *
     * @param action the words on the button that makes the change
     * @param saved told after the change was made
     */
    UserDialog(Texts texts, String title, String action, Runnable saved) {
        this.saved = saved;
        setHeaderTitle(title);
        setWidth("420px");
        Button save = new Button(action, click -> tryToSave());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(texts.of("ui.cancel"), click -> close()), save);
    }

    /** Makes the change; false where something has to be put right first, which the field in question then says. */
    abstract boolean save();

    final void ask(Component... fields) {
        add(Markup.box("nm-form-fields", fields));
    }

    private void tryToSave() {
        if (save()) {
            close();
            saved.run();
        }
    }
}
