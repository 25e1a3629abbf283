package org.nightmap.intake;

/**
 * Tells words from a file of another kind that was taken for them. No text has control characters beside the ends of lines, tabs
 * and pages. What has none can be data all the same, decoded by force: then many of its characters are such as no writing has. A
 * few may be there: bullets of a printed page that were copied as private characters, a letter that was lost, a sign that is newer
 * than this program.
 */
public final class PlainText {

    private static final String CONTROLS_OF_TEXTS = "\n\r\t\f\u0085";

    /** What stands where a character could not be decoded. */
    private static final int REPLACEMENT = 0xFFFD;

    /** At most one in so many characters that are no white space is one of no writing: a bullet before "Tula 5". */
    private static final int ONE_STRANGE_IN = 5;

    private PlainText() {}

    static boolean is(String text) {
        int strange = 0;
        int all = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isForeignControl(character)) {
                return false;
            }
            if (!Character.isISOControl(character) && !Character.isWhitespace(character)) {
                all++;
                strange += isStrange(character) ? 1 : 0;
            }
        }
        return strange * ONE_STRANGE_IN <= all;
    }

    /**
     * Whether a value can be stored and written into files that are read again: it has no half of a character, and no control
     * character that no text has.
     */
    public static boolean isWritable(String value) {
        return value.codePoints()
                .noneMatch(each -> Character.getType(each) == Character.SURROGATE || isForeignControl(each));
    }

    private static boolean isForeignControl(int character) {
        return Character.isISOControl(character) && CONTROLS_OF_TEXTS.indexOf(character) < 0;
    }

    private static boolean isStrange(int character) {
        return character == REPLACEMENT
                || switch (Character.getType(character)) {
                    case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
