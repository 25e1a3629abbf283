package org.nightmap.ui;

import org.nightmap.access.Account;

/** What can be done about a user in the list. */
interface UserActions {

    void changeRoles(Account account);

    void resetPassword(Account account);

    void setActive(Account account, boolean active);
}
