package org.nightmap.intake;

import java.util.List;
import java.util.Set;

/** Tells what a sentence is about: interceptions, or something else that also has numbers. */
final class Subject {

    private static final Set<String> OVER = Set.of("over", "above", "над");

    private static final Set<String> PLACE_CLAUSE = Set.of("where", "где");

    private static final int SHORTEST_LIST = 2;

    private final Prose prose;
    private final ListItems items;

    Subject(Prose prose) {
        this.prose = prose;
        this.items = new ListItems(prose);
    }

    /**
     * Whether a part of a sentence tells what was shot down, so that its numbers of drones are counts.
     *
     * @param counts its numbers of drones
     * @param counting whether the sentences before count drones
     */
    boolean isInterceptions(OwnPart own, List<ReadNumber> counts, boolean counting) {
        Sentence sentence = own.sentence();
        if (isQuestion(sentence)) {
            return false;
        }
        if (prose.has(sentence, WordClass.INTERCEPT)) {
            return true;
        }
        boolean nightOfMinistry = prose.has(sentence, WordClass.MINISTRY) && prose.has(sentence, WordClass.THIS_NIGHT);
        boolean harmed = tells(own, WordClass.CASUALTY) || tells(own, WordClass.LAUNCH);
        boolean named = counts.stream().anyMatch(count -> count.role() == NumberRole.DRONES);
        boolean total = prose.has(sentence, WordClass.TOTAL);
        return !harmed && (counting || named || total || nightOfMinistry || sentence.heading() || isList(sentence));
    }

    /** Whether a word stands in it outside what is said of a place in passing: "ten over Ryazan, where a plant was damaged". */
    private boolean tells(OwnPart own, WordClass wordClass) {
        Sentence sentence = own.sentence();
        if (!prose.has(sentence, wordClass)) {
            return false;
        }
        boolean passing = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (",;()—–".contains(prose.at(i).text()) && !prose.at(i).isWord()) {
                passing = PLACE_CLAUSE.contains(prose.at(i + 1).key());
            } else if (!passing && own.has(i) && prose.begins(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** At least two numbers without a noun, each before a dash, a colon or "over", and places: a list of counts without a word of what. */
    boolean isList(Sentence sentence) {
        if (items.has(sentence)) {
            return true;
        }
        if (prose.placesIn(sentence).size() < SHORTEST_LIST || prose.has(sentence, WordClass.CASUALTY)) {
            return false;
        }
        return prose.numbersIn(sentence).stream()
                .filter(number -> number.role() == NumberRole.BARE
                        && isBesidePlace(number.number().end()))
                .skip(SHORTEST_LIST - 1)
                .findAny()
                .isPresent();
    }

    /** A question tells nothing; its mark may stand before a closing quote. */
    private boolean isQuestion(Sentence sentence) {
        return prose.at(sentence.to() - 1).is("?");
    }

    private boolean isBesidePlace(int index) {
        boolean bracket = prose.at(index).is(")") && prose.at(index - 2).is("(");
        return bracket
                || "-–—:".contains(prose.at(index).text())
                || OVER.contains(prose.at(index).key());
    }

    /** Whether a word says that something was shot down; "down" alone may be of anything. */
    boolean saysShotDown(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!prose.at(i).is("down") && prose.begins(i, WordClass.INTERCEPT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number with its noun counts drones. */
    boolean countsDrones(Sentence sentence) {
        return prose.numbersIn(sentence).stream().anyMatch(number -> number.role() == NumberRole.DRONES)
                && !prose.placesIn(sentence).isEmpty();
    }

    boolean hasDrone(Sentence sentence) {
        return prose.has(sentence, WordClass.DRONE);
    }
}
