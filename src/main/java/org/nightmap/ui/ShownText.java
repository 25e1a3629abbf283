package org.nightmap.ui;

/**
 * Text from outside as it is put on a page. Characters that turn the direction of what follows are shown as a sign of their own:
 * one before 012 would show 210, and a number would be read other than it is stored. What is stored keeps them.
 */
final class ShownText {

    /** A character that cannot be shown. One unit for one unit, so that marks and selections stay where they are. */
    private static final char SIGN = '\uFFFD';

    private ShownText() {}

    static String of(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            if (turns(text.charAt(i))) {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, SIGN);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** Unicode's property Bidi_Control, https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters. */
    private static boolean turns(char unit) {
        return unit == '\u061C'
                || unit >= '\u200E'
                        && (unit <= '\u200F'
                                || unit >= '\u202A' && unit <= '\u202E'
                                || unit >= '\u2066' && unit <= '\u2069');
    }
}
