package org.nightmap.intake;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.Line;

/** A number in digits or words where it stands, whatever stands around it. */
final class SingleNumbers {

    /** As far as it matters how large a number is; a multiple of every scale, so that what follows it still belongs to it. */
    private static final long MOST = 1_000_000_000;

    /** "5 hundred", but not "5 score". */
    private static final int LEAST_SCALE = 100;

    private final NumberWords words;
    private final StatementWords classes;
    private final Halves halves;

    SingleNumbers(NumberWords words, StatementWords classes) {
        this.words = words;
        this.classes = classes;
        this.halves = new Halves(words);
    }

    /** The number, or the word for some, that begins at a token; null for none. */
    @Nullable WrittenNumber at(List<Token> tokens, int begin) {
        Token first = tokens.get(begin);
        if (first.isNumber()) {
            return inDigits(tokens, begin);
        }
        if (!first.isWord()) {
            return null;
        }
        WrittenNumber number = inWords(tokens, begin);
        int vague = number == null ? classes.length(tokens, begin, WordClass.VAGUE) : 0;
        return vague > 0 ? new WrittenNumber(begin, begin + vague, null, null, null, true) : number;
    }

    /** Digits, and the words that multiply them: 5 thousand, «5 миллионов». */
    private WrittenNumber inDigits(List<Token> tokens, int begin) {
        long value = value(tokens.get(begin).text());
        int end = begin + 1;
        while (end < tokens.size()) {
            int scale = words.scale(tokens.get(end).key()).orElse(0);
            if (scale < LEAST_SCALE) {
                break;
            }
            value = Math.min(value * scale, MOST);
            end++;
        }
        return number(begin, end, value);
    }

    /** The number that the digits say, whatever parts them. */
    private static long value(String written) {
        long value = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), 10);
            if (digit >= 0) {
                value = Math.min(value * 10 + digit, MOST);
            }
        }
        return value;
    }

    private static WrittenNumber number(int begin, int end, long value) {
        return value > Line.LARGEST_COUNT
                ? WrittenNumber.beyondSense(begin, end)
                : WrittenNumber.exact(begin, end, Math.toIntExact(value));
    }

    /** Compounds: сто двадцать один, one hundred and four, two dozen, полтора десятка. */
    private @Nullable WrittenNumber inWords(List<Token> tokens, int begin) {
        WrittenNumber half = halves.at(tokens, begin);
        if (half != null) {
            return half;
        }
        long value = 0;
        int end = begin;
        boolean any = false;
        for (int i = begin; i < tokens.size() && tokens.get(i).isWord(); i++) {
            String key = tokens.get(i).key();
            OptionalInt number = words.ofWord(key);
            OptionalInt scale = words.scale(key);
            if (number.isPresent() && (!any || NumberWords.fits(value, number.getAsInt()))) {
                value += number.getAsInt();
            } else if (scale.isPresent() && (any || begin == i)) {
                if (!any && !mayStandAlone(tokens, i)) {
                    return null;
                }
                value = any ? Math.min(value * scale.getAsInt(), MOST) : scale.getAsInt();
            } else if (any
                    && key.equals("and")
                    && value % 100 == 0
                    && i + 1 < tokens.size()
                    && words.ofWord(tokens.get(i + 1).key()).orElse(1000) < 100) {
                continue;
            } else {
                break;
            }
            any = true;
            end = i + 1;
        }
        return any ? halves.added(tokens, number(begin, end, value)) : null;
    }

    /** A scale alone: a dozen, «сотня», but not «тысяч» in "2 тысяч кубометров" and not "dozens". */
    private static boolean mayStandAlone(List<Token> tokens, int index) {
        String key = tokens.get(index).key();
        boolean article = index > 0 && tokens.get(index - 1).is("a");
        return article
                || key.startsWith("десят") && !key.equals("десятков")
                || key.startsWith("дюжин")
                || key.equals("сотня")
                || key.equals("сотни")
                || key.equals("сотню")
                || key.equals("миллион")
                || key.equals("миллиард");
    }
}
