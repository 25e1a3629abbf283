package org.nightmap.intake;

import java.util.BitSet;
import java.util.Set;
import org.nightmap.gazetteer.Qualifiers;
import org.nightmap.gazetteer.Token;

/** Finds the preposition that a place stands after, over the words that only say which part of it is meant. */
final class Prepositions {

    /** No preposition. */
    static final int NONE = -1;

    /** A preposition after which a place is not where something was intercepted: "from". */
    static final int FROM = -2;

    /** How far before a place its preposition may stand. */
    private static final int FARTHEST = 8;

    /** How far before "for" the word for a number may stand, and after it. */
    private static final int FIGURE_NEAR = 3;

    private static final int FIGURE_FOLLOWS = 10;

    /** «За ней Курская»: the preposition is the pronoun's. */
    private static final Set<String> PRONOUNS =
            Set.of("ней", "ним", "ними", "нее", "него", "них", "it", "them", "этим", "этого", "этой");

    private static final Set<String> BESIDE = Set.of("followed", "trailed", "headed", "led", "topped");

    private final Prose prose;
    private final BitSet numberEnds = new BitSet();

    Prepositions(Prose prose) {
        this.prose = prose;
        for (ReadNumber number : prose.numbers()) {
            if (number.role() == NumberRole.BARE || number.role() == NumberRole.DRONES) {
                numberEnds.set(number.phraseEnd());
            }
        }
    }

    /** The index of the preposition before a place, or {@link #NONE} or {@link #FROM}. */
    int before(NamedPlace place) {
        boolean skipped = false;
        for (int i = place.first() - 1; i >= Math.max(0, place.first() - FARTHEST); i--) {
            Token token = prose.at(i);
            int phrase = prose.lengthBefore(i + 1, WordClass.AT);
            if (phrase > 0 || token.is("to")) {
                return i + 1 - Math.max(1, phrase);
            }
            if (token.is("by") && BESIDE.contains(prose.at(i - 1).key())) {
                return NONE;
            }
            if (token.is("with")) {
                return NONE;
            }
            boolean of = token.is("of") || token.is("для");
            if (!of && prose.is(i, WordClass.FROM)) {
                return isFigureFor(i, place) ? i : FROM;
            }
            if (PRONOUNS.contains(token.key())) {
                return NONE;
            }
            boolean small = of || Qualifiers.isOne(token) || prose.is(i, WordClass.EACH);
            if (!token.isWord() || prose.is(i, WordClass.COORDINATOR) || !small && (skipped || isVerb(i))) {
                return NONE;
            }
            skipped |= !small;
        }
        return NONE;
    }

    /** "The figure for Tula was nine", "for Tula there is a figure, nine", "nine for Tula", «за Тулой — девять», «о трёх сообщили из Тулы». */
    private boolean isFigureFor(int preposition, NamedPlace place) {
        Token token = prose.at(preposition);
        if (token.is("for")) {
            boolean opens = !prose.at(preposition - 1).isWord();
            boolean number = numberEnds.get(preposition);
            if (number) {
                return true;
            }
            return prose.has(Math.max(0, preposition - FIGURE_NEAR), preposition, WordClass.FIGURE)
                    || opens && prose.has(preposition, preposition + FIGURE_FOLLOWS, WordClass.FIGURE);
        }
        return token.is("за") && preposition == place.first() - 1
                || (token.is("из") || token.is("from")) && prose.is(preposition - 1, WordClass.SAYS);
    }

    private boolean isVerb(int index) {
        return prose.begins(index, WordClass.INTERCEPT)
                || prose.begins(index, WordClass.RECORDED)
                || prose.begins(index, WordClass.DRONE);
    }
}
