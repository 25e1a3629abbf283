package org.nightmap.intake;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightmap.report.Line;
import org.nightmap.report.TextSpan;

/**
 * Finds a report's lines in running text. A line is found in the first sentence that names its place and has its number, once
 * each as a number; a place that only stands elsewhere, or a sentence with the number twice, proves nothing.
 */
final class SourceSpans {

    private static final Pattern WORD = Pattern.compile("(?U)[\\p{L}\\p{M}]+|[0-9]+");

    private final NumberWords numbers;

    SourceSpans(NumberWords numbers) {
        this.numbers = numbers;
    }

    /** The spans of each line. */
    List<LineSpans> find(String text, String language, List<Line> lines) {
        List<TextSpan> sentences = sentences(text, Locale.of(language));
        return lines.stream().map(line -> find(text, sentences, line)).toList();
    }

    private LineSpans find(String text, List<TextSpan> sentences, Line line) {
        Integer count = line.count();
        if (count == null) {
            return LineSpans.NONE;
        }
        Pattern place =
                Pattern.compile("(?U)(?<![\\p{L}\\p{M}])%s(?![\\p{L}\\p{M}])".formatted(Pattern.quote(line.place())));
        for (TextSpan sentence : sentences) {
            Matcher places =
                    place.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
            List<TextSpan> numbersFound = numbersOf(text, sentence, count);
            if (numbersFound.size() == 1 && places.find()) {
                return new LineSpans(new TextSpan(places.start(), places.end()), numbersFound.getFirst());
            }
        }
        return LineSpans.NONE;
    }

    private List<TextSpan> numbersOf(String text, TextSpan sentence, int count) {
        List<TextSpan> found = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(sentence.start(), sentence.end());
        while (words.find()) {
            if (numbers.value(words.group()).stream().anyMatch(value -> value == count)) {
                found.add(new TextSpan(words.start(), words.end()));
            }
        }
        return found;
    }

    private static List<TextSpan> sentences(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(text);
        List<TextSpan> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(new TextSpan(start, end));
            start = end;
        }
        return sentences;
    }
}
