package org.nightmap.access;

import java.io.Serializable;
import java.security.Principal;

/** What a session keeps of who signed in. What they may do is not in it. */
record AccountPrincipal(UserName userName, int generation) implements Principal, Serializable {

    @Override
    public String getName() {
        return userName.value();
    }
}
