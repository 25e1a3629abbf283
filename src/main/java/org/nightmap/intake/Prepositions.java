package org.nightmap.intake;

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

    private static final Set<String> BESIDE = Set.of("followed", "trailed", "headed", "led", "topped");

    private final Prose prose;

    Prepositions(Prose prose) {
        this.prose = prose;
    }

    /** The index of the preposition before a place, or {@link #NONE} or {@link #FROM}. */
    int before(NamedPlace place) {
        boolean skipped = false;
        for (int i = place.first() - 1; i >= Math.max(0, place.first() - FARTHEST); i--) {
            Token token = prose.at(i);
            if (prose.begins(i, WordClass.AT) || token.is("to")) {
                return i;
            }
            if (token.is("by") && BESIDE.contains(prose.at(i - 1).key())) {
                return NONE;
            }
            boolean of = token.is("of") || token.is("для");
            if (!of && prose.is(i, WordClass.FROM)) {
                return FROM;
            }
            boolean small = of || Qualifiers.isOne(token) || prose.is(i, WordClass.EACH);
            if (!token.isWord() || prose.is(i, WordClass.COORDINATOR) || !small && (skipped || isVerb(i))) {
                return NONE;
            }
            skipped |= !small;
        }
        return NONE;
    }

    private boolean isVerb(int index) {
        return prose.begins(index, WordClass.INTERCEPT)
                || prose.begins(index, WordClass.RECORDED)
                || prose.begins(index, WordClass.DRONE);
    }
}
