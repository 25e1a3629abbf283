package org.nightmap.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules for signing in.
 *
 * @param leastPasswordLength characters of a password, 8 to 36
 * @param attemptsOfName wrong passwords in a row for one name before it has to wait
 * @param attemptsOfAddress wrong passwords from one network address before it has to wait
 * @param newPasswordFor a user who is given a new password at start; empty for none
 */
@ConfigurationProperties("nightmap.access")
public record AccessSettings(
        @DefaultValue("12") int leastPasswordLength,
        @DefaultValue("5") int attemptsOfName,
        @DefaultValue("20") int attemptsOfAddress,
        @DefaultValue("") String newPasswordFor) {

    public AccessSettings {
        if (leastPasswordLength < 8 || leastPasswordLength > 36) {
            throw new IllegalArgumentException(
                    "nightmap.access.least-password-length is 8 to 36, not " + leastPasswordLength);
        }
        if (attemptsOfName < 1 || attemptsOfAddress < 1) {
            throw new IllegalArgumentException("nightmap.access.attempts-of-name and -address are at least 1");
        }
    }
}
