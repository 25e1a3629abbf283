package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** How well the words between a count and a place speak for their belonging together. */
final class LinkScore {

    private static final double PREPOSITION = 4;
    private static final double DASH = 3.5;
    private static final double BRACKET = 5;
    private static final double APPOSITION = 4;
    private static final double OBJECT = 2;
    private static final double ADJACENT = 2;
    private static final double WITH_COUNT = 2;
    private static final double VERB = 3;
    private static final double OPENING_PREPOSITION = 3;
    private static final double NEXT_TO = 1;
    private static final double NO_SIGN = -2;
    private static final double AGAINST = -1;
    private static final double COMMA = -1.5;
    private static final double COORDINATOR = -1.2;
    private static final double NEW_CLAUSE = -4;
    private static final double RELATIVE = 3;
    private static final double SEPARATOR = -6;
    private static final double WORD = -0.05;

    /** How far after a place its verb may stand. */
    private static final int VERB_FOLLOWS = 8;

    /** How far before a count its verb may stand. */
    private static final int VERB_BEFORE = 3;

    private static final int MOST_COMMAS = 2;
    private static final Set<String> CONJUNCTIONS = Set.of("that", "what", "when", "что", "как", "когда", "где");
    private static final Set<String> WITH = Set.of("with", "с", "со", "for");

    /** How many words of its clause may stand before its first place. */
    private static final int OPENING = 8;

    private final StatementWords words;
    private final List<Token> tokens;
    private final UntoldShares shares;

    /** The tokens of counts, from the first element's on: what a text's begin takes would be taken for each sentence. */
    private final BitSet counts = new BitSet();

    private final int base;

    LinkScore(StatementWords words, List<Token> tokens, List<Element> elements) {
        this.words = words;
        this.tokens = tokens;
        this.shares = new UntoldShares(words, tokens);
        this.base = elements.isEmpty() ? 0 : elements.getFirst().first();
        for (Element element : elements) {
            if (element instanceof Count count) {
                counts.set(count.first() - base, count.end() - base);
            }
        }
    }

    /** How well a count fits the place after it. */
    double placeAfter(Count count, Spot place) {
        int from = count.phraseEnd();
        int to = place.preposition() >= 0 ? place.preposition() : place.first();
        double score = gap(from, to) + (isAfterWith(place.first()) ? NEW_CLAUSE : 0);
        if (place.preposition() >= 0) {
            return score + PREPOSITION;
        }
        if (isDash(to - 1) && to - 1 >= from) {
            return score + DASH;
        }
        if (from + 1 == to && isBracket(from)) {
            return score + OPENING_PREPOSITION;
        }
        if (from >= to || isBracket(to - 1)) {
            return score + NEXT_TO;
        }
        boolean verb = words.occurs(tokens, from, to, WordClass.INTERCEPT)
                || words.occurs(tokens, from, to, WordClass.RECORDED);
        return score + (verb ? OBJECT : NO_SIGN);
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
        boolean opens = first.preposition() >= 0 && opensClause(first.preposition()) || isAfterWith(first.first());
        boolean dash = from < to && (isDash(from) || isBracket(from) || isDash(to - 1));
        boolean bracket = from + 1 == to && isBracket(from);
        if (bracket) {
            score += BRACKET;
        } else if (dash) {
            score += DASH;
        } else if (isApposition(from, to, count)) {
            score += APPOSITION;
        } else if (words.occurs(tokens, from, Math.min(to, from + VERB_FOLLOWS), WordClass.RECORDED)
                || words.occurs(tokens, Math.max(from, to - VERB_BEFORE), to, WordClass.RECORDED)
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
        if (from == to && first.preposition() < 0) {
            score += ADJACENT;
        }
        if (to - 1 >= from && WITH.contains(tokens.get(to - 1).key())) {
            score += WITH_COUNT;
        }
        return score;
    }

    /** "Next was Tula, nine": the number stands between the name's comma and the end of its part of the sentence. */
    private boolean isApposition(int from, int to, Count count) {
        if (from + 1 != to || !tokens.get(from).is(",")) {
            return false;
        }
        int end = count.phraseEnd();
        if (end >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(end);
        return ",;.!:".contains(next.text()) || next.kind() == Token.Kind.LINE_END || next.is("and") || next.is("и");
    }

    /** What stands between a count and a place speaks against a link: commas, "and", semicolons, distance. */
    private double gap(int from, int to) {
        double score = 0;
        int commas = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                i = closing(i, to);
            } else if (token.is(";") || token.kind() == Token.Kind.LINE_END || token.is("•")) {
                score += SEPARATOR;
            } else if (shares.isOne(i, from)) {
                // "119 drones, most of them over Bryansk": the place has a share of them, not all
                score += SEPARATOR;
            } else if (token.is("where") || token.is("где")) {
                score += RELATIVE;
            } else if (token.is(",")) {
                score += ++commas <= MOST_COMMAS ? COMMA : 0;
            } else if (words.is(token, WordClass.COORDINATOR)) {
                score += COORDINATOR;
            } else if (token.isWord()) {
                score += WORD;
            }
        }
        return score;
    }

    /** The bracket that closes one, or the one that opens where none closes before a token. */
    private int closing(int open, int to) {
        for (int i = open + 1; i < to; i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
        }
        return open;
    }

    /** "With the Belgorod region seeing eighteen": a clause of its own. */
    private boolean isAfterWith(int place) {
        int before = place > 0 && tokens.get(place - 1).is("the") ? place - 2 : place - 1;
        return before >= 0 && tokens.get(before).is("with");
    }

    /** Whether a preposition begins its clause: "Over Rostov Region twenty were destroyed", «Ночью над Тулой сбито пять». */
    private boolean opensClause(int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - OPENING); i--) {
            Token token = tokens.get(i);
            if (i >= base && counts.get(i - base) || token.isNumber() || token.is(")")) {
                return false;
            }
            if (!token.isWord() || words.is(token, WordClass.COORDINATOR) || CONJUNCTIONS.contains(token.key())) {
                return true;
            }
        }
        return preposition <= OPENING;
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
