package org.nightmap.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Sets of roles that keep the order of the roles. */
final class Roles {

    private Roles() {}

    static Set<Role> inOrder(Collection<Role> roles) {
        EnumSet<Role> sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(roles);
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }
}
