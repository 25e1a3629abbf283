package org.nightmap.access;

import java.util.Optional;

/**
 * Who the request at hand is from. It is asked of the database each time, so that a right that was taken away is gone at once.
 */
public interface CurrentUser {

    /** Empty for a reader who is not signed in, and for one whose account was deactivated since. */
    Optional<SignedIn> signedIn();

    /**
     * The rule of whatever changes something: only somebody with the role may.
     *
     * @return who it is, for the audit trail
     * @throws NotAllowed if nobody is signed in, or somebody without the role
     */
    default SignedIn require(Role role) {
        SignedIn user = signedIn().orElseThrow(() -> new NotAllowed(role));
        if (!user.has(role)) {
            throw new NotAllowed(role);
        }
        return user;
    }
}
