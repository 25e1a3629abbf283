package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/**
 * Finds the line ends that are there only because the next word did not fit, as in e-mail and on printed pages. In a paragraph
 * that was broken so, every next line's first word would have made its line longer than the longest; and somewhere a line goes on
 * in the middle of a phrase, which items of a list do not.
 */
final class WrappedLines {

    /** Words that a phrase goes on after. */
    private static final Set<String> GOES_ON = Set.of(
            "the",
            "a",
            "an",
            "and",
            "or",
            "of",
            "over",
            "above",
            "in",
            "into",
            "to",
            "on",
            "at",
            "near",
            "by",
            "from",
            "with",
            "for",
            "another",
            "и",
            "или",
            "над",
            "в",
            "во",
            "на",
            "по",
            "с",
            "со",
            "из",
            "от",
            "до",
            "за",
            "к",
            "а",
            "еще",
            "областью",
            "областями");

    /** Nouns that end the name before them. */
    private static final Set<String> ENDS_NAME =
            Set.of("region", "regions", "territory", "territories", "oblast", "krai", "republic", "sea", "province");

    /** By so much a line may be shorter than it had to be: not every program counts alike. */
    private static final int SLACK = 4;

    private final List<Token> tokens;
    private final BitSet wrapped = new BitSet();

    private WrappedLines(List<Token> tokens) {
        this.tokens = tokens;
        int begin = 0;
        while (begin < tokens.size()) {
            int end = begin;
            while (end < tokens.size() && !isBlankAfter(end)) {
                end++;
            }
            boolean blank = tokens.get(begin).kind() == Kind.LINE_END;
            paragraph(blank ? begin + 1 : begin, end);
            begin = end + 1;
        }
    }

    /** The tokens without the line ends that say nothing. */
    static List<Token> joined(List<Token> tokens) {
        BitSet wrapped = new WrappedLines(tokens).wrapped;
        return IntStream.range(0, tokens.size())
                .filter(i -> !wrapped.get(i))
                .mapToObj(tokens::get)
                .toList();
    }

    private boolean isBlankAfter(int index) {
        return tokens.get(index).kind() == Kind.LINE_END
                && (index + 1 == tokens.size() || tokens.get(index + 1).kind() == Kind.LINE_END);
    }

    private void paragraph(int begin, int end) {
        int width = 0;
        int first = begin;
        for (int i = begin; i <= end; i++) {
            if (i == end || tokens.get(i).kind() == Kind.LINE_END) {
                width = Math.max(
                        width,
                        i > first ? tokens.get(i - 1).end() - tokens.get(first).start() : 0);
                first = i + 1;
            }
        }
        BitSet breaks = new BitSet();
        boolean prose = false;
        int dashes = 0;
        first = begin;
        for (int i = begin + 1; i < end; i++) {
            if (tokens.get(i).kind() != Kind.LINE_END) {
                continue;
            }
            boolean full = isFull(first, i, width);
            if (isPaused(i)) {
                breaks.set(i, full);
            } else if (!isClosed(i)) {
                if (!full) {
                    return;
                }
                boolean dash = isDashInside(i);
                dashes += dash ? 1 : 0;
                boolean goesOn = goesOn(i);
                prose |= goesOn;
                breaks.set(i, goesOn || dash || mayGoOn(i, first == begin));
            }
            first = i + 1;
        }
        if (prose || dashes == 1) {
            wrapped.or(breaks);
        }
    }

    /** Whether the next line's first word would have made a line longer than any is. */
    private boolean isFull(int first, int lineEnd, int width) {
        int next = lineEnd + 1;
        int endOfWord = next;
        // a word ends at a space; its comma belongs to it
        while (endOfWord + 1 < tokens.size()
                && tokens.get(endOfWord + 1).start() == tokens.get(endOfWord).end()
                && tokens.get(endOfWord + 1).kind() != Kind.LINE_END) {
            endOfWord++;
        }
        int length = tokens.get(lineEnd - 1).end() - tokens.get(first).start();
        int word = tokens.get(endOfWord).end() - tokens.get(next).start();
        return length + 1 + word + SLACK > width;
    }

    /** After these marks a list may begin or go on as well as a sentence. */
    private boolean isPaused(int lineEnd) {
        Token next = tokens.get(lineEnd + 1);
        return ":;".contains(tokens.get(lineEnd - 1).text()) && (next.isWord() || next.isNumber());
    }

    private boolean isClosed(int lineEnd) {
        return ".!?:;…".contains(tokens.get(lineEnd - 1).text());
    }

    /** Whether the words on both sides leave no doubt that they are one phrase. */
    private boolean goesOn(int lineEnd) {
        Token before = tokens.get(lineEnd - 1);
        Token next = tokens.get(lineEnd + 1);
        boolean name = before.isCapitalised() && ENDS_NAME.contains(next.key());
        return name
                || next.isWord() && !next.isCapitalised()
                || (next.isWord() || next.isNumber()) && (GOES_ON.contains(before.key()) || before.is(","));
    }

    /** «Два / — над Тульской областью»: a dash before a small word opens no item, unless several lines begin so. */
    private boolean isDashInside(int lineEnd) {
        Token before = tokens.get(lineEnd - 1);
        Token next = tokens.get(lineEnd + 1);
        boolean small = lineEnd + 2 < tokens.size()
                && GOES_ON.contains(tokens.get(lineEnd + 2).key());
        boolean words = before.isWord() || before.isNumber();
        return "—–".contains(next.text()) && small && words;
    }

    /** Whether they may be one, given that the paragraph is prose; what follows a first line in capitals may be a text's begin. */
    private boolean mayGoOn(int lineEnd, boolean firstLine) {
        Token before = tokens.get(lineEnd - 1);
        Token next = tokens.get(lineEnd + 1);
        if (next.isNumber()) {
            return !before.isNumber();
        }
        return next.isCapitalised() && before.isWord() && !firstLine;
    }
}
