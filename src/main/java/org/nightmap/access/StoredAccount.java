package org.nightmap.access;

import java.util.Set;

/**
 * An account with what signing in needs to know of it.
 *
 * @param hash the password's hash, with its algorithm
 * @param generation what a session has to have been started in to be the account's still
 */
record StoredAccount(Account account, String hash, int generation) {

    SignedIn signedIn() {
        return new SignedIn(account.name(), account.temporary() ? Set.of() : account.roles(), account.temporary());
    }

    /** The hash does not belong in a log. */
    @Override
    public String toString() {
        return "StoredAccount[%s, generation %d]".formatted(account.name(), generation);
    }
}
