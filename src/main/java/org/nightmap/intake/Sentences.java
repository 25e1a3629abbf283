package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/** Cuts a text into sentences, headings and items of lists. */
final class Sentences {

    /** Words that a full stop belongs to. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "обл", "респ", "г", "гг", "тыс", "млн", "млрд", "им", "ул", "руб", "р", "д", "т", "e", "кв", "см", "мск",
            "п", "st", "mr", "mrs", "ms", "dr", "gen", "col", "lt", "no", "nos", "approx", "gov", "maj", "sgt", "mt",
            "vs", "etc", "a", "u", "m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec");

    /** Russian months that are cut short; unlike the others they may end a dateline: МОСКВА, 3 июн. */
    private static final Set<String> SHORT_MONTHS =
            Set.of("янв", "фев", "февр", "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек");

    /** Capitals that continue an hour: 11 p.m. October 24, 7 a.m. Moscow time. */
    private static final Set<String> OF_AN_HOUR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "msk",
            "gmt",
            "utc",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** No sentence is longer; what goes on for ever is cut, so that no text takes long. */
    private static final int MOST_TOKENS = 400;

    /** Brackets that are part of a sentence are not longer. */
    private static final int BRACKETED = 15;

    /** A line that was broken by its width is about this long, in UTF-16 units. */
    private static final int WRAPPED = 60;

    /** The number of an item of a list has no more digits. */
    private static final int ITEM_DIGITS = 2;

    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private final int firstWord;
    private int begin;
    private int paragraph;

    private Sentences(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.firstWord = firstWord(tokens);
    }

    static List<Sentence> of(String text, List<Token> tokens) {
        return new Sentences(text, tokens).read();
    }

    private List<Sentence> read() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.LINE_END) {
                if (endsLine(i)) {
                    close(i, !isClosed(i));
                    begin = i + 1;
                }
                if (isBlank(i)) {
                    paragraph++;
                }
            } else if (endsSentence(i) && !isBracketed(i) || i - begin >= MOST_TOKENS) {
                close(i + 1, false);
                begin = i + 1;
            }
        }
        close(tokens.size(), false);
        return sentences;
    }

    /** Whether a mark stands in brackets that go on: (Kaluga? Kalmykia?). */
    private boolean isBracketed(int index) {
        int open = -1;
        for (int i = index - 1; i >= Math.max(begin, index - BRACKETED) && open < 0; i--) {
            if (tokens.get(i).is(")")) {
                return false;
            }
            open = tokens.get(i).is("(") ? i : -1;
        }
        if (open <= begin) {
            return false;
        }
        for (int i = index + 1; i < Math.min(tokens.size(), index + BRACKETED); i++) {
            if (tokens.get(i).is(")")) {
                return true;
            }
            if (tokens.get(i).is("(") || tokens.get(i).kind() == Kind.LINE_END) {
                return false;
            }
        }
        return false;
    }

    private void close(int end, boolean unfinished) {
        boolean empty = tokens.subList(begin, end).stream()
                .noneMatch(token -> token.kind() == Kind.WORD || token.kind() == Kind.NUMBER);
        if (!empty) {
            sentences.add(new Sentence(begin, end, paragraph, unfinished && sentences.isEmpty()));
        }
    }

    private boolean endsSentence(int index) {
        Token token = tokens.get(index);
        if (token.is("!") || token.is("?") || token.is("…")) {
            return true;
        }
        if (!token.is(".")) {
            return false;
        }
        Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        Token before = index > 0 ? tokens.get(index - 1) : token;
        if (before.isNumber() && index - 1 == begin && before.text().length() <= ITEM_DIGITS) {
            return false;
        }
        if (next == null || next.kind() == Kind.LINE_END) {
            return true;
        }
        if (next.start() == token.end() && (next.isNumber() || next.isWord())) {
            return false;
        }
        boolean abbreviated = before.isWord()
                && before.end() == token.start()
                && (ABBREVIATIONS.contains(before.key()) || before.text().length() == 1);
        if (next.isWord()) {
            return next.isCapitalised() && !(abbreviated && (!isHour(index) || continuesHour(index + 1)));
        }
        boolean continues = ",;:)".contains(next.text());
        boolean month = before.isWord() && SHORT_MONTHS.contains(before.key());
        return !continues && !((abbreviated || month) && next.isNumber());
    }

    private boolean continuesHour(int index) {
        Token token = tokens.get(index);
        boolean zone = (token.is("moscow") || token.is("kyiv"))
                && index + 1 < tokens.size()
                && (tokens.get(index + 1).is("time") || tokens.get(index + 1).is("standard"));
        return zone || OF_AN_HOUR.contains(token.key());
    }

    /** After "a.m." and "p.m." a capital begins a sentence all the same. */
    private boolean isHour(int index) {
        return tokens.get(index - 1).is("m")
                && index > 2
                && (tokens.get(index - 3).is("a") || tokens.get(index - 3).is("p"));
    }

    /** Whether a line's end is more than a break by its width. */
    private boolean endsLine(int index) {
        Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        if (next == null || next.kind() == Kind.LINE_END || isClosed(index)) {
            return true;
        }
        boolean item =
                !next.isWord() && !next.isNumber() && !next.is("«") && !next.is("\"") && !next.is("(") && !next.is(")");
        if (item || sentences.isEmpty() && begin == firstWord) {
            return true;
        }
        int lineBegin = text.lastIndexOf('\n', tokens.get(index).start() - 1) + 1;
        boolean wrapped = tokens.get(index).start() - lineBegin >= WRAPPED;
        return !wrapped && (next.isCapitalised() || next.isNumber());
    }

    private static int firstWord(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Kind.LINE_END) {
                return i;
            }
        }
        return 0;
    }

    private boolean isClosed(int index) {
        return index > 0 && ".!?:;…".contains(tokens.get(index - 1).text());
    }

    private boolean isBlank(int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).kind() == Kind.LINE_END;
    }
}
