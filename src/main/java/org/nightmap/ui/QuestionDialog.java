package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Asks before something is done that cannot be undone. */
final class QuestionDialog extends Dialog {

    /**
     * A dialog that is not open yet.
     *
     * @param action the words on the button that does it
     */
    QuestionDialog(Texts texts, String question, String action, Runnable done) {
        setHeaderTitle(question);
        setWidth("420px");
        Button confirm = new Button(action, click -> {
            close();
            done.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.of("ui.cancel"), click -> close()), confirm);
        confirm.focus();
    }
}
