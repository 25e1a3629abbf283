package org.nightmap.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that was not even looked at, since too many before it were wrong. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts to sign in");
        this.wait = wait;
    }

    /** After how many whole seconds the next attempt is looked at; at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
