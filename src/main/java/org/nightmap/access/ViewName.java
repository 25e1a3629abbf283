package org.nightmap.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that a user gives to a view.
 *
 * @param value 1 to 80 characters without space around them and without control characters, letters with their accents as one
 */
public record ViewName(String value) {

    public static final int LONGEST = 80;

    public ViewName {
        if (!isFit(value)) {
            throw new IllegalArgumentException("Not the name of a view");
        }
    }

    /** The name that somebody typed; empty where it cannot be one. */
    public static Optional<ViewName> parse(String typed) {
        String value = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return isFit(value) ? Optional.of(new ViewName(value)) : Optional.empty();
    }

    /** The same for names that differ in case alone. */
    String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isFit(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.equals(Normalizer.normalize(value, Normalizer.Form.NFC).strip())
                && value.chars().noneMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return value;
    }
}
