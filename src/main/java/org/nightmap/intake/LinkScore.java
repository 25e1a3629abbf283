package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.PlaceKind;
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
    private static final double NEW_CLAUSE = -4;

    /** How far after a place its verb may stand. */
    private static final int VERB_FOLLOWS = 8;

    /** How far before a count its verb may stand. */
    private static final int VERB_BEFORE = 3;

    private static final Set<String> WITH = Set.of("with", "с", "со", "for");

    private final StatementWords words;
    private final List<Token> tokens;
    private final LinkGap gap;
    private final ClauseOpenings clauses;

    LinkScore(StatementWords words, List<Token> tokens, List<Element> elements) {
        this.words = words;
        this.tokens = tokens;
        this.gap = new LinkGap(words, tokens);
        this.clauses = new ClauseOpenings(words, tokens, elements);
    }

    /** How well a count fits the place after it. */
    double placeAfter(Count count, Spot place) {
        int from = count.phraseEnd();
        int to = place.preposition() >= 0 ? place.preposition() : place.first();
        double score = gap.between(from, to) + (clauses.isAfterWith(place.first()) ? NEW_CLAUSE : 0);
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
        double score = gap.between(from, to);
        boolean opens = first.preposition() >= 0 && clauses.opensClause(first.preposition())
                || clauses.isAfterWith(first.first());
        boolean dash = from < to && (isDash(from) || isBracket(from) || isDash(to - 1));
        // "Over Russian regions: one over Tula": what is listed is not the whole country's
        opens &= first.place() == null || !first.place().is(PlaceKind.NATION);
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

    private boolean isDash(int index) {
        return index >= 0
                && index < tokens.size()
                && "-–—:|".contains(tokens.get(index).text());
    }

    private boolean isBracket(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is("(");
    }
}
