package org.nightmap.gazetteer;

/**
 * A word, a number or a mark of a text.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last
 * @param text as written
 * @param key the text for comparison: lower case, ё as е, without an English possessive's ending
 * @param kind what it is
 */
public record Token(int start, int end, String text, String key, Kind kind) {

    /** What a token is. */
    public enum Kind {
        WORD,
        /** Digits, with separators of thousands among them. */
        NUMBER,
        /** A single mark: comma, dash, bracket. */
        MARK,
        /** The end of a line. */
        LINE_END
    }

    public boolean is(String other) {
        return key.equals(other);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
