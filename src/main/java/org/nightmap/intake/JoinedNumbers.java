package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;

/** Tells the numbers that are a part of another word, time, date or price, by the marks that join them to it. */
final class JoinedNumbers {

    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);

    private final StatementWords words;
    private final List<Token> tokens;

    JoinedNumbers(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Inside a word, a time, a date in digits, a model's name, a price: 54-year-old, 23:00, S-400, $5. */
    boolean isPartOfAnother(WrittenNumber number) {
        Token first = tokens.get(number.first());
        Token last = tokens.get(number.end() - 1);
        if (!first.isNumber() && !last.isNumber()) {
            return false;
        }
        return isJoinedBefore(first, number.first()) || isJoinedAfter(last, number.end());
    }

    private boolean isJoinedBefore(Token first, int index) {
        Token before = at(index - 1);
        Token further = at(index - 2);
        if (before.end() != first.start()) {
            return false;
        }
        if (before.isWord()) {
            return true;
        }
        return "№#$€£+/@".contains(before.text())
                || "-:.,‑".contains(before.text())
                        && further.end() == before.start()
                        && (further.isNumber() || before.is("-") || before.is("‑"));
    }

    private boolean isJoinedAfter(Token last, int end) {
        Token next = at(end);
        Token further = at(end + 1);
        if (next.start() != last.end()) {
            return false;
        }
        boolean joined = "-:.,/‑".contains(next.text())
                && further.start() == next.end()
                && (further.isNumber() || further.isWord() && (next.is("-") || next.is("‑")));
        return joined
                || next.is("%")
                || next.is("°")
                || next.isWord() && words.length(tokens, end, WordClass.DRONE) == 0;
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }
}
