package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** How well the words between a count and a place speak for their belonging together. */
final class LinkScore {

    private static final double PREPOSITION = 4;
    private static final double DASH = 3.5;
    private static final double VERB = 3;
    private static final double OPENING_PREPOSITION = 3;
    private static final double NEXT_TO = 1;
    private static final double NO_SIGN = -2;
    private static final double AGAINST = -1;
    private static final double COMMA = -1.5;
    private static final double COORDINATOR = -1.2;
    private static final double RELATIVE = 1.5;
    private static final double SEPARATOR = -6;
    private static final double WORD = -0.05;

    /** How far after a place its verb may stand. */
    private static final int VERB_FOLLOWS = 8;

    private final StatementWords words;
    private final List<Token> tokens;

    LinkScore(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** How well a count fits the place after it. */
    double placeAfter(Count count, Spot place) {
        int from = count.phraseEnd();
        int to = place.preposition() >= 0 ? place.preposition() : place.first();
        double score = gap(from, to);
        if (place.preposition() >= 0) {
            return score + PREPOSITION;
        }
        if (isDash(to - 1) && to - 1 >= from) {
            return score + DASH;
        }
        return score + (from >= to || isBracket(to - 1) ? NEXT_TO : NO_SIGN);
    }

    /**
     * How well a count fits the places before it.
     *
     * @param first the first place of their list
     * @param last the last
     */
    double countAfter(Spot first, Spot last, Count count) {
        int from = last.end();
        int to = count.first();
        double score = gap(from, to);
        boolean opens = first.preposition() >= 0 && opensClause(first.preposition());
        boolean dash = from < to && (isDash(from) || isBracket(from) || isDash(to - 1));
        if (dash) {
            score += DASH;
        } else if (words.occurs(tokens, from, Math.min(to, from + VERB_FOLLOWS), WordClass.RECORDED)
                || words.occurs(tokens, from, to, WordClass.INTERCEPT)) {
            score += first.preposition() >= 0 && !opens ? 0 : VERB;
        }
        if (opens) {
            score += OPENING_PREPOSITION;
        } else if (first.preposition() >= 0 && !dash) {
            score += AGAINST;
        }
        if (!dash && words.lengthBefore(tokens, to, WordClass.MORE) > 0) {
            score += AGAINST;
        }
        return score;
    }

    /** What stands between a count and a place speaks against a link: commas, "and", semicolons, distance. */
    private double gap(int from, int to) {
        double score = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".") || token.kind() == Token.Kind.LINE_END || token.is("•")) {
                score += SEPARATOR;
            } else if (token.is("where") || token.is("где")) {
                score += RELATIVE;
            } else if (token.is(",")) {
                score += COMMA;
            } else if (words.is(token, WordClass.COORDINATOR)) {
                score += COORDINATOR;
            } else if (token.isWord()) {
                score += WORD;
            }
        }
        return score;
    }

    /** Whether a preposition begins its clause: "Over Rostov Region twenty were destroyed". */
    private boolean opensClause(int preposition) {
        int before = preposition - 1;
        while (before >= 0 && tokens.get(before).isWord() && words.is(tokens.get(before), WordClass.MORE)) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        Token token = tokens.get(before);
        return !token.isWord() && !token.isNumber() && !token.is(")") || words.is(token, WordClass.COORDINATOR);
    }

    private boolean isDash(int index) {
        return index >= 0
                && index < tokens.size()
                && "-–—:|".contains(tokens.get(index).text());
    }

    private boolean isBracket(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is("(");
    }
}
