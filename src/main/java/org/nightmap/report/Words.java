package org.nightmap.report;

/** Compares texts by their words. */
final class Words {

    private Words() {}

    /** Whether two texts have the same words, however much white space is between them. */
    static boolean same(String one, String other) {
        int i = next(one, 0);
        int j = next(other, 0);
        while (i < one.length() && j < other.length()) {
            boolean space = isSpace(one.charAt(i));
            if (space != isSpace(other.charAt(j))) {
                // white space at the end of one alone is none
                break;
            }
            if (space) {
                i = next(one, i);
                j = next(other, j);
            } else if (one.charAt(i) != other.charAt(j)) {
                return false;
            } else {
                i++;
                j++;
            }
        }
        return next(one, i) == one.length() && next(other, j) == other.length();
    }

    /** The first unit from a position on that is no white space. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }
}
