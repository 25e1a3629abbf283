package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;

/** Tells the tokens of dates and hours, whose numbers count nothing: 17 ноября 2026 года, 23:00. */
final class TimeTokens {

    private final StatementWords words;
    private final List<Token> tokens;

    TimeTokens(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    boolean has(int index) {
        return isOfDate(index) || isOfClock(index);
    }

    /** A day or a year beside its month, the month and the word for the year. */
    private boolean isOfDate(int index) {
        Token token = tokens.get(index);
        return token.isNumber() && (isMonth(index - 1) || isMonth(index + 1)) || isMonth(index) || token.is("года");
    }

    /** The parts of 23:00 and 7.30. */
    private boolean isOfClock(int index) {
        return isMark(index) && isNumberBeside(index, index - 1) && isNumberBeside(index, index + 1)
                || tokens.get(index).isNumber() && (isHalf(index, index - 1) || isHalf(index, index + 1));
    }

    private boolean isHalf(int number, int mark) {
        return isBeside(number, mark) && isMark(mark) && isNumberBeside(mark, 2 * mark - number);
    }

    private boolean isNumberBeside(int index, int other) {
        return isBeside(index, other) && tokens.get(other).isNumber();
    }

    /** Whether a token stands beside another without a space. */
    private boolean isBeside(int index, int other) {
        return other >= 0
                && other < tokens.size()
                && (tokens.get(other).end() == tokens.get(index).start()
                        || tokens.get(index).end() == tokens.get(other).start());
    }

    private boolean isMark(int index) {
        return tokens.get(index).is(":") || tokens.get(index).is(".");
    }

    private boolean isMonth(int index) {
        return index >= 0 && index < tokens.size() && words.is(tokens.get(index), WordClass.MONTH);
    }
}
