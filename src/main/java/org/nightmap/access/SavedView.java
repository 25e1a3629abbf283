package org.nightmap.access;

/**
 * A view that a user has saved.
 *
 * @param id names it, to its owner alone
 * @param address path and parameters of this application, beginning with one slash
 */
public record SavedView(long id, ViewName name, String address) {

    public static final int LONGEST_ADDRESS = 2000;

    public SavedView {
        check(address);
    }

    /** Refuses what is no address of this application. */
    static void check(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException("Not the address of a view");
        }
    }
}
