package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/** What may stand beside a date where an agency says when and where it writes: "MOSCOW, Oct 25. /TASS/", «Суббота, 25 октября». */
final class Dateline {

    /** More tokens before or after its date than this make it a sentence. */
    static final int LONGEST = 9;

    /** Words of a dateline that are written small. */
    static final Set<String> SMALL =
            Set.of("of", "the", "и", "г", "года", "год", "th", "st", "nd", "rd", "в", "at", "мск", "msk");

    /** Words at the begin of a sentence that dates what it tells, not itself. */
    private static final Set<String> OPENERS = Set.of(
            "overnight",
            "night",
            "morning",
            "evening",
            "early",
            "late",
            "since",
            "on",
            "in",
            "at",
            "from",
            "between",
            "by",
            "с",
            "со",
            "в",
            "на",
            "к",
            "до",
            "за",
            "после",
            "между",
            "during",
            "after");

    private final List<Token> tokens;

    Dateline(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether only names, weekdays and marks stand before a date in its line: MOSCOW, Oct 25; Суббота, 25 октября. */
    boolean isNameOnly(int begin, int end) {
        if (end - begin > LONGEST) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            boolean fits = token.isWord()
                    ? token.isCapitalised() && !isOpener(token)
                            || SMALL.contains(token.key())
                            || Weekdays.of(token) != null
                    : token.isNumber()
                            || ",./|-–—:()[]•·".contains(token.text())
                            || token.text().length() == 1 && !token.isWord();
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpener(Token token) {
        return token.key().startsWith("ноч")
                || token.key().startsWith("вечер")
                || token.key().startsWith("утр")
                || OPENERS.contains(token.key());
    }

    /** Whether nothing but a year, an hour and marks follow a date in its line. */
    boolean isAlone(int begin, int end) {
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !SMALL.contains(token.key()) && Weekdays.of(token) == null) {
                return false;
            }
        }
        return end >= tokens.size() || tokens.get(end).kind() == Kind.LINE_END;
    }

    /** After the date of a dateline: its year, then a dash, a full stop, a bracket, a slash. */
    boolean isMarked(int begin, int end) {
        return mark(begin, end, ".-–—/(:");
    }

    boolean isStopped(int begin, int end) {
        return mark(begin, end, ".-–—/:") || isSigned(begin, end);
    }

    /** "Nov 18 (Reuters) - A fire": after the date who writes, in brackets, and a dash. */
    private boolean isSigned(int begin, int end) {
        int i = begin;
        while (i < end && (tokens.get(i).is(",") || tokens.get(i).isNumber())) {
            i++;
        }
        if (i >= end || !tokens.get(i).is("(")) {
            return false;
        }
        i++;
        int first = i;
        while (i < end && tokens.get(i).isWord() && tokens.get(i).isCapitalised()) {
            i++;
        }
        return i > first
                && i + 1 < tokens.size()
                && tokens.get(i).is(")")
                && "-–—".contains(tokens.get(i + 1).text());
    }

    private boolean mark(int begin, int end, String marks) {
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.MARK && marks.contains(token.text())) {
                return true;
            }
            boolean small = SMALL.contains(token.key())
                    || token.isNumber() && token.text().length() == 4
                    || token.is(",");
            if (!small) {
                return false;
            }
        }
        return false;
    }
}
