package org.nightmap.intake;

import java.util.List;

/** Tells what a sentence is about: interceptions, or something else that also has numbers. */
final class Subject {

    private final Prose prose;

    Subject(Prose prose) {
        this.prose = prose;
    }

    /**
     * Whether a sentence tells what was shot down, so that its numbers of drones are counts.
     *
     * @param counts its numbers of drones
     * @param counting whether the sentences before count drones
     */
    boolean isInterceptions(Sentence sentence, List<ReadNumber> counts, boolean counting) {
        if (prose.has(sentence, WordClass.INTERCEPT)) {
            return true;
        }
        boolean nightOfMinistry = prose.has(sentence, WordClass.MINISTRY) && prose.has(sentence, WordClass.THIS_NIGHT);
        boolean harmed = prose.has(sentence, WordClass.CASUALTY) || prose.has(sentence, WordClass.LAUNCH);
        boolean named = counts.stream().anyMatch(count -> count.role() == NumberRole.DRONES);
        boolean total = prose.has(sentence, WordClass.TOTAL);
        return !harmed && (counting || named || total || nightOfMinistry || sentence.heading() || isList(sentence));
    }

    /** At least two numbers without a noun, each beside a dash or colon and a place: a list of counts without a word of what. */
    boolean isList(Sentence sentence) {
        if (prose.has(sentence, WordClass.CASUALTY)) {
            return false;
        }
        long listed = prose.numbersIn(sentence).stream()
                .filter(number -> number.role() == NumberRole.BARE
                        && number.number().end() < prose.tokens().size()
                        && "-–—:".contains(prose.at(number.number().end()).text()))
                .count();
        return listed >= 2 && prose.placesIn(sentence).size() >= 2;
    }

    boolean hasDrone(Sentence sentence) {
        return prose.has(sentence, WordClass.DRONE);
    }
}
