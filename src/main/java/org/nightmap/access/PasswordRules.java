package org.nightmap.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nightmap.access.UnfitPassword.Reason;
import org.springframework.stereotype.Component;

/** What a password has to be. Length counts, not signs of every kind, which people make up for with "1!". */
@Component
class PasswordRules {

    /** bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private static final int LEAST_DIFFERENT = 5;

    private final AccessSettings settings;

    PasswordRules(AccessSettings settings) {
        this.settings = settings;
    }

    /**
     * Checks a new password.
     *
     * @throws UnfitPassword if it is refused
     */
    void check(UserName name, String password) {
        if (password.codePointCount(0, password.length()) < settings.leastPasswordLength()) {
            throw new UnfitPassword(Reason.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new UnfitPassword(Reason.TOO_LONG);
        }
        if (password.toLowerCase(Locale.ROOT).contains(name.value())) {
            throw new UnfitPassword(Reason.CONTAINS_THE_NAME);
        }
        if (password.codePoints().distinct().count() < LEAST_DIFFERENT) {
            throw new UnfitPassword(Reason.TOO_UNIFORM);
        }
    }
}
