package org.nightmap.access;

/** A change that would leave nobody to manage users. */
public final class LastAdministrator extends IllegalStateException {

    private static final long serialVersionUID = 1;

    LastAdministrator() {
        super("Nobody could manage users then");
    }
}
