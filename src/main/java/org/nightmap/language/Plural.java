package org.nightmap.language;

import java.util.Locale;

/** The plural forms of whole numbers, as the Unicode CLDR names them. */
public enum Plural {
    ONE,
    FEW,
    MANY,
    OTHER;

    /**
     * The form a number asks for. Rules: Unicode CLDR, cardinal plurals of English and Russian for whole numbers.
     */
    public static Plural of(Language language, int number) {
        return switch (language) {
            case EN -> number == 1 ? ONE : OTHER;
            case RU -> ofRussian(Math.abs(number));
        };
    }

    public String form() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Plural ofRussian(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 14) {
            return MANY;
        }
        return switch (number % 10) {
            case 1 -> ONE;
            case 2, 3, 4 -> FEW;
            default -> MANY;
        };
    }
}
