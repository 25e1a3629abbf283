package org.nightmap.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.nightmap.access.Accounts;
import org.nightmap.access.UnfitPassword;

/**
 * A password that an administrator hands over, to be replaced at the next sign-in. One is suggested, and it can be read, as it
 * has to be told to somebody.
 */
final class TemporaryPassword extends TextField {

    private final Texts texts;
    private final int leastLength;

    TemporaryPassword(Texts texts, Accounts accounts, int leastLength) {
        this.texts = texts;
        this.leastLength = leastLength;
        setLabel(texts.of("ui.password.for_now"));
        setHelperText(texts.of("ui.password.temporary.tell"));
        setAutocomplete(Autocomplete.OFF);
        setValue(accounts.suggestedPassword());
    }

    void refuse(UnfitPassword refused) {
        FieldProblems.show(this, FieldProblems.words(texts, refused.reason(), leastLength));
    }
}
