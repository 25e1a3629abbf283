package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/**
 * Finds the numbers that a count is only set against: "20, against 31 last night", «11 против 17», "20 (31 the night before)". They
 * are of another time even where it is not said again.
 */
final class ComparedNumbers {

    private static final Set<String> AGAINST = Set.of("against", "versus", "vs", "против");

    private static final Set<String> SMALL =
            Set.of("the", "before", "earlier", "ago", "было", "ранее", "раньше", "назад");

    /** How far before a word for comparing the count may stand that is compared. */
    private static final int COUNT_BEFORE = 8;

    /** A bracket that only compares is not longer. */
    private static final int LONGEST_BRACKET = 8;

    private final Prose prose;

    ComparedNumbers(Prose prose) {
        this.prose = prose;
    }

    /** The first tokens of those numbers, counted from the sentence's begin. */
    BitSet in(Sentence sentence) {
        BitSet compared = new BitSet();
        boolean inBrackets = false;
        ReadNumber before = null;
        for (ReadNumber read : prose.numbersIn(sentence)) {
            if (read.role() != NumberRole.BARE && read.role() != NumberRole.DRONES) {
                continue;
            }
            int first = read.number().first();
            int opens = bracketBefore(sentence, first);
            boolean timed = opens >= 0 && speaksOfATime(opens + 1, read);
            boolean again = opens == first - 1
                    && inBrackets
                    && prose.at(read.phraseEnd()).is(")");
            boolean against = AGAINST.contains(prose.at(first - 1).key()) && isNear(before, first - 1);
            if (before != null && (against || timed || again)) {
                compared.set(first - sentence.from());
                inBrackets |= timed;
            }
            before = read;
        }
        return compared;
    }

    /** Whether the word stands behind a count of the statement; "of Tula and Oryol: 18 against nine" sets two places side by side. */
    private boolean isNear(@Nullable ReadNumber before, int index) {
        boolean sideBySide = before != null
                && index == before.phraseEnd()
                && prose.at(before.number().first() - 1).is(":");
        if (before == null || sideBySide || index - before.phraseEnd() > COUNT_BEFORE) {
            return false;
        }
        List<Token> between = prose.tokens().subList(Math.min(before.phraseEnd(), index), index);
        return between.stream().noneMatch(token -> token.is(";") || token.isNumber());
    }

    /** The bracket that opens before a token and has not closed; -1 for none. */
    private int bracketBefore(Sentence sentence, int index) {
        for (int i = index - 1; i >= Math.max(sentence.from(), index - LONGEST_BRACKET); i--) {
            if (prose.at(i).is(")")) {
                return -1;
            }
            if (prose.at(i).is("(")) {
                return i;
            }
        }
        return -1;
    }

    /** "(31 last night)", «(прошлой ночью — 31)»: nothing else stands in the brackets than a number and its night. */
    private boolean speaksOfATime(int begin, ReadNumber read) {
        boolean time = false;
        for (int i = begin; i < begin + LONGEST_BRACKET; i++) {
            Token token = prose.at(i);
            if (token.is(")")) {
                return time;
            }
            boolean ofNumber = i >= read.number().first() && i < read.phraseEnd();
            int night = Math.max(
                    prose.words().length(prose.tokens(), i, WordClass.THIS_NIGHT),
                    prose.words().length(prose.tokens(), i, WordClass.OTHER_TIME));
            boolean small = !token.isWord() || prose.is(i, WordClass.RECORDED) || SMALL.contains(token.key());
            if (night == 0 && !ofNumber && !small) {
                return false;
            }
            time |= night > 0;
            i += Math.max(0, night - 1);
        }
        return false;
    }
}
