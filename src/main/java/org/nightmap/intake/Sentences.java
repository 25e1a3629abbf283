package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/** Cuts a text into sentences, headings and items of lists. */
final class Sentences {

    /** No sentence is longer; what goes on for ever is cut, so that no text takes long. */
    private static final int MOST_TOKENS = 400;

    /** Brackets that are part of a sentence are not longer. */
    private static final int BRACKETED = 15;

    /** A line that was broken by its width is about this long, in UTF-16 units. */
    private static final int WRAPPED = 60;

    private final String text;
    private final List<Token> tokens;
    private final FullStops fullStops;
    private final List<Sentence> sentences = new ArrayList<>();
    private final int firstWord;
    private int begin;
    private int paragraph;

    private Sentences(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.fullStops = new FullStops(tokens);
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
            } else if (fullStops.endSentence(begin, i) && !isBracketed(i) || i - begin >= MOST_TOKENS) {
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
        if (hasWords(end)) {
            sentences.add(new Sentence(begin, end, paragraph, unfinished && sentences.isEmpty()));
        }
    }

    private boolean hasWords(int end) {
        for (int i = begin; i < end; i++) {
            if (tokens.get(i).isWord() || tokens.get(i).isNumber()) {
                return true;
            }
        }
        return false;
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
