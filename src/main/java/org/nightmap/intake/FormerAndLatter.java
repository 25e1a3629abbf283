package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightmap.intake.Element.Spot;

/** Takes "the former" and "the latter", «в первой» and «во второй» for the two places that a sentence names before them. */
final class FormerAndLatter {

    private static final Set<String> FORMER = Set.of("former", "первой", "первом", "первым");
    private static final Set<String> LATTER = Set.of("latter", "второй", "втором", "вторым");

    private final Prose prose;
    private final Joints joints;

    FormerAndLatter(Prose prose) {
        this.prose = prose;
        this.joints = new Joints(prose.words(), prose.tokens());
    }

    /** Puts the two places where the words for them stand, if both words follow exactly two places. */
    void resolve(List<Element> elements, Sentence sentence) {
        int former = find(sentence, FORMER);
        int latter = find(sentence, LATTER);
        if (former < 0 || latter < 0) {
            return;
        }
        int begin = Math.min(former, latter);
        List<Spot> places = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Spot spot && spot.first() < begin) {
                places.add(spot);
            }
        }
        if (places.size() != 2
                || places.getFirst().place() == null
                || places.getLast().place() == null
                || !joints.isList(places.getFirst().end(), places.getLast().first())) {
            return;
        }
        elements.removeAll(places);
        elements.add(moved(places.getFirst(), former));
        elements.add(moved(places.getLast(), latter));
    }

    private Spot moved(Spot spot, int to) {
        return new Spot(to, to + 1, spot.place(), preposition(to));
    }

    /** Where the word stands after a preposition, or after a dash or number that it is told with; -1 if it does not. */
    private int find(Sentence sentence, Set<String> words) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (words.contains(prose.at(i).key()) && preposition(i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int preposition(int word) {
        int before = prose.at(word - 1).is("the") ? word - 2 : word - 1;
        return prose.is(before, WordClass.AT) || prose.is(before, WordClass.FROM) ? before : -1;
    }
}
