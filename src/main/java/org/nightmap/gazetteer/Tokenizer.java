package org.nightmap.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nightmap.gazetteer.Token.Kind;

/**
 * Cuts a text into words, numbers and marks, in one pass over it. A hyphen or apostrophe between letters belongs to the word
 * (Санкт-Петербург, twenty-four), a space or comma between groups of three digits to the number (1 200).
 */
public final class Tokenizer {

    private static final int GROUP = 3;

    /** Where a word may be parted at the end of a line; it is no letter of it. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    /** Each key once: words come again, and are looked up many times. */
    private final Map<String, String> keys = new HashMap<>();

    private int position;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order; spaces are in none. */
    public static List<Token> tokens(String text) {
        return new Tokenizer(text).read();
    }

    /** A word as it is compared: lower case, ё as е, without soft hyphens and a possessive's ending. */
    public static String key(String word) {
        String key = word.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .replace(SOFT_HYPHEN, "");
        return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    }

    private List<Token> read() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (next == '\n') {
                add(position + 1, Kind.LINE_END);
            } else if (Character.isDigit(next)) {
                add(endOfNumber(), Kind.NUMBER);
            } else if (Character.isLetter(next)) {
                add(endOfWord(), Kind.WORD);
            } else if (Character.isWhitespace(next) || Character.isSpaceChar(next) || isInvisible(next)) {
                position++;
            } else {
                add(position + 1, Kind.MARK);
            }
        }
        return tokens;
    }

    private void add(int end, Kind kind) {
        String written = text.substring(position, end);
        String key = kind == Kind.WORD ? key(written) : written;
        String same = keys.putIfAbsent(key, key);
        tokens.add(new Token(position, end, written, same == null ? key : same, kind));
        position = end;
    }

    private int endOfWord() {
        int end = position;
        while (end < text.length() && (isLetterOrMark(end) || (isJoint(text.charAt(end)) && isLetterOrMark(end + 1)))) {
            end++;
        }
        return end;
    }

    private int endOfNumber() {
        int end = position;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        while (end - position <= GROUP && isGroup(end)) {
            end += GROUP + 1;
            while (isGroup(end)) {
                end += GROUP + 1;
            }
        }
        return end;
    }

    /** Whether a separator and exactly three digits stand here. */
    private boolean isGroup(int at) {
        if (at >= text.length() || " ,\u00A0\u202F\u2009".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        for (int i = 1; i <= GROUP; i++) {
            if (at + i >= text.length() || !Character.isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + GROUP + 1 >= text.length() || !Character.isDigit(text.charAt(at + GROUP + 1));
    }

    private boolean isLetterOrMark(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '\u2011' || c == SOFT_HYPHEN.charAt(0);
    }

    /** Marks of direction, zero-width spaces and the like: they must not cut a word off from the next. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
