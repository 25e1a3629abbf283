package org.nightmap.ui;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.TextSpan;

/**
 * The part of a report's text around a place, with the place and its number marked.
 *
 * @param parts the excerpt in order
 */
record TextExcerpt(List<Part> parts) {

    /** Longer sentences are cut, at words, this many units before and after what is marked. */
    private static final int LONGEST_SENTENCE = 240;

    private static final int MARGIN = 80;
    private static final String CUT = "…";

    TextExcerpt {
        parts = List.copyOf(parts);
    }

    /** A part of the excerpt. */
    record Part(String text, boolean marked) {}

    /**
     * The sentence in which a place stands, shortened if it is long.
     *
     * @param place where the place stands
     * @param number where its number stands, or null; marked only if it is near
     */
    static TextExcerpt of(String text, Locale locale, TextSpan place, @Nullable TextSpan number) {
        List<TextSpan> marks = marks(text, place, number);
        int first = marks.getFirst().start();
        int last = marks.getLast().end();
        TextSpan sentences = sentences(text, locale, first, last);
        if (sentences.end() - sentences.start() <= LONGEST_SENTENCE) {
            return new TextExcerpt(cut(text, sentences, marks, false, false));
        }
        int from = Math.max(sentences.start(), wordStart(text, first - MARGIN));
        int to = Math.min(sentences.end(), wordEnd(text, last + MARGIN));
        return new TextExcerpt(
                cut(text, new TextSpan(from, to), marks, from > sentences.start(), to < sentences.end()));
    }

    private static List<TextSpan> marks(String text, TextSpan place, @Nullable TextSpan number) {
        boolean near = number != null
                && Math.max(place.end(), number.end()) - Math.min(place.start(), number.start()) <= LONGEST_SENTENCE;
        return Stream.of(place, near ? number : null)
                .filter(span -> span != null && span.end() <= text.length())
                .sorted(Comparator.comparingInt(TextSpan::start))
                .toList();
    }

    private static TextSpan sentences(String text, Locale locale, int first, int last) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int from = first == 0 ? 0 : sentences.preceding(first + 1);
        int to = last >= text.length() ? text.length() : sentences.following(last - 1);
        return new TextSpan(Math.max(from, 0), to == BreakIterator.DONE ? text.length() : to);
    }

    private static List<Part> cut(
            String text, TextSpan shown, List<TextSpan> marks, boolean cutBefore, boolean cutAfter) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder(cutBefore ? CUT : "");
        int at = shown.start();
        for (TextSpan mark : marks) {
            if (mark.start() < at) {
                continue;
            }
            addPlain(parts, plain.append(text, at, mark.start()).toString());
            plain.setLength(0);
            parts.add(new Part(text.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        String rest = text.substring(at, shown.end()).stripTrailing();
        addPlain(parts, rest + (cutAfter ? CUT : ""));
        return parts;
    }

    private static void addPlain(List<Part> parts, String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        if (!oneLine.isEmpty()) {
            parts.add(new Part(oneLine, false));
        }
    }

    private static int wordStart(String text, int at) {
        int i = Math.max(at, 0);
        while (i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String text, int at) {
        int i = Math.min(at, text.length());
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
