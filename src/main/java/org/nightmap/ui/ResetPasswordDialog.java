package org.nightmap.ui;

import org.nightmap.access.Account;
import org.nightmap.access.Accounts;
import org.nightmap.access.UnfitPassword;

/** Asks for a password that a user replaces at the next sign-in. */
final class ResetPasswordDialog extends UserDialog {

    private final Accounts accounts;
    private final Account account;
    private final TemporaryPassword password;

    ResetPasswordDialog(Texts texts, Accounts accounts, Account account, int leastLength, Runnable saved) {
        super(
                texts,
                texts.of(
                        "ui.users.of",
                        texts.of("ui.users.reset_password"),
                        account.name().value()),
                texts.of("ui.save"),
                saved);
        this.accounts = accounts;
        this.account = account;
        password = new TemporaryPassword(texts, accounts, leastLength);
        ask(password);
    }

    @Override
    boolean save() {
        FieldProblems.clear(password);
        try {
            accounts.resetPassword(account.name(), password.getValue());
            return true;
        } catch (UnfitPassword e) {
            password.refuse(e);
            return false;
        }
    }
}
