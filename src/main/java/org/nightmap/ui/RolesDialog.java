package org.nightmap.ui;

import org.nightmap.access.Account;
import org.nightmap.access.Accounts;
import org.nightmap.access.LastAdministrator;

/** Asks for a user's roles. */
final class RolesDialog extends UserDialog {

    private final Texts texts;
    private final Accounts accounts;
    private final Account account;
    private final RoleChoice roles;

    RolesDialog(Texts texts, Accounts accounts, Account account, Runnable saved) {
        super(
                texts,
                texts.of(
                        "ui.users.of",
                        texts.of("ui.users.roles"),
                        account.name().value()),
                texts.of("ui.save"),
                saved);
        this.texts = texts;
        this.accounts = accounts;
        this.account = account;
        roles = new RoleChoice(texts);
        roles.setValue(account.roles());
        ask(roles);
    }

    @Override
    boolean save() {
        FieldProblems.clear(roles);
        try {
            accounts.setRoles(account.name(), roles.getValue());
            return true;
        } catch (LastAdministrator e) {
            FieldProblems.show(roles, texts.of("ui.users.last_administrator"));
            return false;
        }
    }
}
