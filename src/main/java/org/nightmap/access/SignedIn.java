package org.nightmap.access;

import java.util.Set;

/**
 * Somebody who is signed in, with what they may do at this moment.
 *
 * @param roles in the order of {@link Role}; none while the password is a temporary one
 * @param temporary whether the password has to be replaced before anything else
 */
public record SignedIn(UserName name, Set<Role> roles, boolean temporary) {

    public SignedIn {
        roles = Roles.inOrder(roles);
        if (temporary && !roles.isEmpty()) {
            throw new IllegalArgumentException("Somebody with a temporary password has no rights yet");
        }
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
