package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Line;
import org.nightmap.report.TextSpan;

/**
 * Finds a digest's lines in its text. A digest is a head, perhaps a window, and items, {@code number — places; number —
 * places}, in the order of the lines. Text and lines are walked side by side; where they part, nothing more is found, because
 * a later match would be a guess.
 */
final class DigestSpans {

    private static final String SENTENCE_END = ". ";
    private static final Pattern WINDOW_LABEL = Pattern.compile("(?:Window|Время): ");
    private static final String DASH = " — ";
    /** What stands around an item's number: "по два", "another nine", "eight more", "three each", "8 ×". */
    private static final Pattern AROUND_NUMBER =
            Pattern.compile("(?iu)(?:по |еще |ещё |another )?(?<number>.+?)(?: each| more| ×)?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern BETWEEN_PLACES = Pattern.compile(", | и | and ");

    private final NumberWords numbers;

    DigestSpans(NumberWords numbers) {
        this.numbers = numbers;
    }

    /**
     * The spans of each line.
     *
     * @param windowText the window as written, empty where none is given
     */
    List<LineSpans> find(String text, String windowText, List<Line> lines) {
        List<LineSpans> found = new ArrayList<>();
        for (TextSpan item : items(text, itemsBegin(text, windowText))) {
            int before = found.size();
            addLinesOf(item, text, lines, found);
            if (found.size() == before) {
                break;
            }
        }
        while (found.size() < lines.size()) {
            found.add(LineSpans.NONE);
        }
        return found;
    }

    private void addLinesOf(TextSpan item, String text, List<Line> lines, List<LineSpans> found) {
        int dash = text.indexOf(DASH, item.start());
        if (dash < 0 || dash >= item.end()) {
            return;
        }
        TextSpan number = number(text, item.start(), dash);
        int from = dash + DASH.length();
        while (found.size() < lines.size()) {
            Line line = lines.get(found.size());
            TextSpan place = place(text, from, item.end(), line.place());
            if (place == null || contradicts(text.substring(number.start(), number.end()), line.count())) {
                return;
            }
            found.add(new LineSpans(place, number));
            from = place.end();
        }
    }

    private boolean contradicts(String number, @Nullable Integer count) {
        OptionalInt value = numbers.value(number);
        return value.isPresent() && (count == null || value.getAsInt() != count);
    }

    private static TextSpan number(String text, int start, int end) {
        String written = text.substring(start, end);
        Matcher digits = DIGITS.matcher(written);
        if (digits.find()) {
            return new TextSpan(start + digits.start(), start + digits.end());
        }
        Matcher around = AROUND_NUMBER.matcher(written);
        return around.matches()
                ? new TextSpan(start + around.start("number"), start + around.end("number"))
                : new TextSpan(start, end);
    }

    /** A joint line's place lists its places with "и" where the text may have commas. */
    private static @Nullable TextSpan place(String text, int from, int end, String place) {
        String within = text.substring(from, end);
        String listed = Stream.of(BETWEEN_PLACES.split(place))
                .map(Pattern::quote)
                .reduce((left, right) -> left + "(?:" + BETWEEN_PLACES.pattern() + ")" + right)
                .orElseThrow();
        Matcher match = Pattern.compile("(?U)(?<![\\p{L}\\p{M}])" + listed + "(?![\\p{L}\\p{M}])")
                .matcher(within);
        return match.find() ? new TextSpan(from + match.start(), from + match.end()) : null;
    }

    private static int itemsBegin(String text, String windowText) {
        int begin = after(text, SENTENCE_END, 0);
        Matcher label = WINDOW_LABEL.matcher(text).region(begin, text.length());
        if (!windowText.isEmpty() && label.lookingAt()) {
            return text.startsWith(windowText + SENTENCE_END, label.end())
                    ? label.end() + windowText.length() + SENTENCE_END.length()
                    : text.length();
        }
        return begin;
    }

    private static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    /** The items from a position on: parted by semicolons, except inside parentheses. */
    private static List<TextSpan> items(String text, int begin) {
        List<TextSpan> items = new ArrayList<>();
        int start = begin;
        int depth = 0;
        for (int i = begin; i < text.length(); i++) {
            char at = text.charAt(i);
            depth += at == '(' ? 1 : at == ')' ? -1 : 0;
            if (at == ';' && depth == 0 && i > start) {
                items.add(new TextSpan(start, i));
                start = i + 2;
            }
        }
        if (start < text.length()) {
            items.add(new TextSpan(start, text.length()));
        }
        return items;
    }
}
