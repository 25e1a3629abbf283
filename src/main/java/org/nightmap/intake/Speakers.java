package org.nightmap.intake;

import java.util.HashSet;
import java.util.Set;

/** Follows, from sentence to sentence, whether another authority than the one of the total speaks. */
final class Speakers {

    private static final int MOST_SPEAKERS = 50;

    /** How far after a title its bearer's names stand. */
    private static final int NAMES_FOLLOW = 5;

    private static final Set<String> FORCES = Set.of(
            "пво",
            "силами",
            "силы",
            "сил",
            "средствами",
            "средства",
            "расчеты",
            "forces",
            "defence",
            "defences",
            "defense",
            "defenses",
            "units",
            "crews",
            "systems");

    private final Prose prose;
    private final Set<String> names = new HashSet<>();
    private boolean other;

    Speakers(Prose prose) {
        this.prose = prose;
    }

    /** Whether another authority speaks in this sentence, the next of the text; a pronoun continues what went before. */
    boolean areOthersIn(Sentence sentence) {
        boolean authority = prose.has(sentence, WordClass.AUTHORITY);
        boolean ministry = authority ? speaksForMinistry(sentence) : prose.has(sentence, WordClass.MINISTRY);
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

    /** Whether the ministry is named otherwise than as that of the forces: «мэр сообщил: силами ПВО Минобороны сбито семь». */
    private boolean speaksForMinistry(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean ofForces =
                    FORCES.contains(prose.at(i - 1).key()) || i > 1 && isOf(i) && FORCES.contains(beforeOf(i));
            int ministry = prose.words().length(prose.tokens(), i, WordClass.MINISTRY);
            // "The Interior Ministry of Dagestan" is another's
            int another = prose.words().length(prose.tokens(), i, WordClass.AUTHORITY);
            if (ministry > 0 && another <= ministry && !ofForces) {
                return true;
            }
            i += Math.max(0, Math.max(another, ministry) - 1);
        }
        return false;
    }

    private boolean isOf(int index) {
        int of = prose.at(index - 1).is("the") ? index - 2 : index - 1;
        return prose.at(of).is("of");
    }

    private String beforeOf(int index) {
        return prose.at(prose.at(index - 1).is("the") ? index - 3 : index - 2).key();
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
