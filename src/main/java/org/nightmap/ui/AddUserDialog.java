package org.nightmap.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.nightmap.access.Accounts;
import org.nightmap.access.UnfitPassword;
import org.nightmap.access.UserName;

/** Asks for a new user's name, roles and first password. */
final class AddUserDialog extends UserDialog {

    private final Texts texts;
    private final Accounts accounts;
    private final TextField name = new TextField();
    private final RoleChoice roles;
    private final TemporaryPassword password;

    AddUserDialog(Texts texts, Accounts accounts, int leastLength, Runnable saved) {
        super(texts, texts.of("ui.users.add"), texts.of("ui.users.add"), saved);
        this.texts = texts;
        this.accounts = accounts;
        name.setLabel(texts.of("ui.user.name"));
        name.setHelperText(texts.of("ui.user.name.rule", UserName.LONGEST));
        name.setAutocomplete(Autocomplete.OFF);
        name.setAutofocus(true);
        roles = new RoleChoice(texts);
        password = new TemporaryPassword(texts, accounts, leastLength);
        ask(name, roles, password);
    }

    @Override
    boolean save() {
        FieldProblems.clear(name, password);
        Optional<UserName> wanted = UserName.parse(name.getValue());
        if (wanted.isEmpty()) {
            FieldProblems.show(name, texts.of("ui.user.name.rule", UserName.LONGEST));
            return false;
        }
        if (accounts.all().stream().anyMatch(account -> account.name().equals(wanted.get()))) {
            FieldProblems.show(name, texts.of("ui.user.name.taken"));
            return false;
        }
        try {
            accounts.add(wanted.get(), roles.getValue(), password.getValue());
            return true;
        } catch (UnfitPassword e) {
            password.refuse(e);
            return false;
        }
    }
}
