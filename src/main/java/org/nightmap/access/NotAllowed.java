package org.nightmap.access;

import org.springframework.security.access.AccessDeniedException;

/** Something was asked for that needs a role which the one who asks does not have. */
public final class NotAllowed extends AccessDeniedException {

    private static final long serialVersionUID = 1;

    /** It needs no role, but somebody. */
    NotAllowed() {
        super("This needs a sign-in");
    }

    NotAllowed(Role needed) {
        super("This needs the role " + needed);
    }
}
