package org.nightmap.access;

import java.time.Instant;
import java.util.Set;

/**
 * A user as administrators see one. Nothing in it leads to the password.
 *
 * @param roles in the order of {@link Role}
 * @param active whether the user can sign in
 * @param temporary whether the password was set by somebody else and has to be replaced first
 * @param changedAt the last change of anything about the user
 */
public record Account(UserName name, Set<Role> roles, boolean active, boolean temporary, Instant changedAt) {

    public Account {
        roles = Roles.inOrder(roles);
    }
}
