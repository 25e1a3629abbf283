package org.nightmap.access;

import java.util.List;
import java.util.Set;

/**
 * The users, managed by administrators: whoever else calls what changes one is refused with {@link NotAllowed}. Every change is
 * in the audit trail, none shows a password, and no user is ever deleted.
 */
public interface Accounts {

    /** Every user, by name. */
    List<Account> all();

    /** A password that fits, made up, for {@link #add} and {@link #resetPassword}. */
    String suggestedPassword();

    /**
     * Adds a user, who has to replace the password at the first sign-in.
     *
     * @throws IllegalArgumentException if the name is taken
     * @throws UnfitPassword if the password is refused
     */
    void add(UserName name, Set<Role> roles, String temporaryPassword);

    /**
     * Gives a user these roles and no other, at once, also where the user is signed in.
     *
     * @throws LastAdministrator if nobody could manage users then
     */
    void setRoles(UserName name, Set<Role> roles);

    /**
     * Lets a user sign in or not; the user's sessions end.
     *
     * @throws LastAdministrator if nobody could manage users then
     */
    void setActive(UserName name, boolean active);

    /**
     * Gives a user a password, to be replaced at the next sign-in; the user's sessions end.
     *
     * @throws UnfitPassword if the password is refused
     */
    void resetPassword(UserName name, String temporaryPassword);

    /**
     * Replaces the password of whoever is signed in, with any role or none; all of the user's sessions end.
     *
     * @throws UnfitPassword if the present one is wrong or the new one is refused
     * @throws TooManyAttempts if the present one was wrong too often
     */
    void changeOwnPassword(String present, String replacement);
}
