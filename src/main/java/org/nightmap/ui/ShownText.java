package org.nightmap.ui;

import java.util.regex.Pattern;

/**
 * Text from outside as it is put on a page. Characters that turn the direction of what follows are shown as a sign of their own:
 * one before 012 would show 210, and a number would be read other than it is stored. What is stored keeps them.
 */
final class ShownText {

    /** A character that cannot be shown. One unit for one unit, so that marks and selections stay where they are. */
    private static final String SIGN = "\uFFFD";

    /** Unicode's property Bidi_Control, https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters. */
    private static final Pattern TURNS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private ShownText() {}

    static String of(String text) {
        return TURNS.matcher(text).replaceAll(SIGN);
    }
}
