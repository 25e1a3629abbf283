package org.nightmap.access;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A user's name, in lower case: names that differ in case alone would be taken for each other. Only ASCII letters, so that no
 * name looks like another one.
 *
 * @param value 2 to 40 of a-z, 0-9, dot, underscore and hyphen; a letter or digit first
 */
public record UserName(String value) implements Serializable {

    public static final int LONGEST = 40;

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,%d}".formatted(LONGEST - 1));

    public UserName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the form of a user's name");
        }
    }

    /** The name that somebody typed, in whatever case; empty where it cannot be one. */
    public static Optional<UserName> parse(String typed) {
        String value = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new UserName(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
