package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Asks before something is done that cannot be undone. */
final class QuestionDialog extends Dialog {

    private boolean confirmed;

    /**
     * A dialog that is not open yet.
     *
     * @param action the words on the button that does it
     */
    QuestionDialog(Texts texts, String question, String action, Runnable done) {
        setHeaderTitle(question);
        setWidth("420px");
        Button confirm = new Button(action, click -> {
            confirmed = true;
            close();
            done.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.of("ui.cancel"), click -> close()), confirm);
        confirm.focus();
    }

    /** What is done where the person thinks better of it. */
    QuestionDialog orElse(Runnable kept) {
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !confirmed) {
                kept.run();
            }
        });
        return this;
    }
}
