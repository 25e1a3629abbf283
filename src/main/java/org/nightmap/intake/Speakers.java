package org.nightmap.intake;

import java.util.HashSet;
import java.util.Set;

/** Follows, from sentence to sentence, whether another authority than the one of the total speaks. */
final class Speakers {

    private static final int MOST_SPEAKERS = 50;

    /** How far after a title its bearer's names stand. */
    private static final int NAMES_FOLLOW = 5;

    private final Prose prose;
    private final Set<String> names = new HashSet<>();
    private boolean other;

    Speakers(Prose prose) {
        this.prose = prose;
    }

    /** Whether another authority speaks in this sentence, the next of the text; a pronoun continues what went before. */
    boolean areOthersIn(Sentence sentence) {
        boolean ministry = prose.has(sentence, WordClass.MINISTRY);
        boolean authority = prose.has(sentence, WordClass.AUTHORITY);
        if (authority) {
            remember(sentence);
        }
        if ((authority || names(sentence)) && !ministry) {
            other = true;
        } else if (ministry || !continues(sentence)) {
            other = false;
        }
        return other;
    }

    /** The names after a title: Governor Andrei Sorokin. */
    private void remember(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int title = prose.words().length(prose.tokens(), i, WordClass.AUTHORITY);
            for (int j = i + title; title > 0 && j < Math.min(sentence.to(), i + title + NAMES_FOLLOW); j++) {
                int at = j;
                boolean place = prose.placesIn(sentence).stream().anyMatch(one -> one.first() <= at && at < one.end());
                if (prose.at(j).isCapitalised() && !place && names.size() < MOST_SPEAKERS) {
                    names.add(prose.at(j).key());
                }
            }
        }
    }

    private boolean names(Sentence sentence) {
        return !names.isEmpty()
                && prose.tokens().subList(sentence.from(), sentence.to()).stream()
                        .anyMatch(token -> token.isCapitalised() && names.contains(token.key()));
    }

    private boolean continues(Sentence sentence) {
        return other && prose.has(sentence, WordClass.PRONOUN) && prose.has(sentence, WordClass.SAYS);
    }
}
