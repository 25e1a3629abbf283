package org.nightmap.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.nightmap.intake.ReviewStore;

/** Asks why, before something is done that stays in the audit trail. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = ReviewStore.LONGEST_REASON;

    private final Texts texts;
    private final TextArea reason = new TextArea();
    private final Consumer<String> done;

    /**
     * A dialog that is not open yet.
     *
     * @param action what is about to be done
     * @param done does it, with the reason
     */
    ReasonDialog(Texts texts, String action, Consumer<String> done) {
        this.texts = texts;
        this.done = done;
        setHeaderTitle(action);
        setWidth("420px");
        reason.setLabel(texts.of("ui.report.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setHelperText(texts.of("ui.report.reason.key"));
        add(reason);
        reason.focus();
        // Enter alone begins a line of the reason
        Shortcuts.addShortcutListener(this, this::confirm, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(reason)
                .resetFocusOnActiveElement();
        Button confirm = new Button(action, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.of("ui.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        FieldProblems.clear(reason);
        if (reason.getValue().isBlank()) {
            FieldProblems.show(reason, texts.of("ui.report.reason.missing"));
            return;
        }
        if (reason.getValue().strip().length() > LONGEST) {
            FieldProblems.show(reason, texts.of("ui.report.reason.too_long", LONGEST));
            return;
        }
        close();
        done.accept(reason.getValue().strip());
    }
}
