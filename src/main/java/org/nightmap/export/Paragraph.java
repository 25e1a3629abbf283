package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;

/** Breaks spans into lines of a width. What needs more lines than there are ends in an ellipsis, so that the cut is seen. */
final class Paragraph {

    private static final String ELLIPSIS = "…";

    /** What is as wide as the line may differ from it by the rounding of sums, units. */
    private static final double ROUNDING = 1e-6;

    private final double width;
    private final int mostLines;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private double used;
    private boolean cut;

    private Paragraph(double width, int mostLines) {
        this.width = width + ROUNDING;
        this.mostLines = mostLines;
    }

    /**
     * The lines of a text.
     *
     * @param spans in reading order; their own spaces part them
     * @param mostLines at least 1
     */
    static List<List<Span>> lines(List<Span> spans, double width, int mostLines) {
        Paragraph paragraph = new Paragraph(width, mostLines);
        spans.forEach(paragraph::add);
        paragraph.endLine();
        return paragraph.lines;
    }

    private void add(Span span) {
        for (String word : span.text().split("(?<= )")) {
            if (cut) {
                return;
            }
            addWord(span.with(word));
        }
    }

    private void addWord(Span word) {
        double bare = word.with(word.text().stripTrailing()).width();
        if (used + bare <= width || (line.isEmpty() && bare <= width)) {
            append(word);
            return;
        }
        if (lines.size() + 1 == mostLines) {
            ellipsis(word);
            return;
        }
        if (!line.isEmpty()) {
            endLine();
        }
        if (bare <= width) {
            append(word);
        } else {
            breakWord(word);
        }
    }

    /** A word wider than the line is broken where the line ends. */
    private void breakWord(Span word) {
        int fits = fitting(word, width);
        append(word.with(word.text().substring(0, fits)));
        addWord(word.with(word.text().substring(fits)));
    }

    /** After the last word that leaves room for it: half a word or number would be read as another one. */
    private void ellipsis(Span word) {
        giveWay(word);
        cut = true;
    }

    /** Takes words away from the end of the line until an ellipsis fits there; a word that fills the line by itself is broken. */
    private void giveWay(Span next) {
        Span first = next;
        while (!line.isEmpty()) {
            Span last = line.removeLast();
            used -= last.width();
            String kept = last.text().stripTrailing();
            while (!kept.isEmpty()) {
                Span shorter = last.with(kept + ELLIPSIS);
                if (used + shorter.width() <= width) {
                    line.add(shorter);
                    return;
                }
                kept = kept.substring(0, kept.lastIndexOf(' ') + 1).stripTrailing();
            }
            first = last;
        }
        int fits = fittingOrNone(first, width - first.with(ELLIPSIS).width());
        line.add(first.with(first.text().substring(0, fits) + ELLIPSIS));
    }

    private static int fitting(Span word, double room) {
        return Math.max(word.text().offsetByCodePoints(0, 1), fittingOrNone(word, room));
    }

    private static int fittingOrNone(Span word, double room) {
        String text = word.text();
        int fits = 0;
        while (fits < text.length()) {
            int next = text.offsetByCodePoints(fits, 1);
            if (word.with(text.substring(0, next)).width() > room) {
                break;
            }
            fits = next;
        }
        return fits;
    }

    private void append(Span word) {
        if (!line.isEmpty() && sameLook(line.getLast(), word)) {
            Span last = line.removeLast();
            used -= last.width();
            line.add(last.with(last.text() + word.text()));
        } else {
            line.add(word);
        }
        used += line.getLast().width();
    }

    private static boolean sameLook(Span a, Span b) {
        return a.face() == b.face() && a.size() == b.size() && a.colour().equals(b.colour());
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
            line = new ArrayList<>();
            used = 0;
        }
    }
}
