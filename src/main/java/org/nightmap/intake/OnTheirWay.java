package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;
import org.nightmap.intake.ElementReader.Destination;

/** Counts of drones that were heading somewhere and for which no place of interception is given. */
final class OnTheirWay {

    /** How far after a number its destination may stand. */
    private static final int DESTINATION_NEAR = 8;

    /** How far before a number: «сбили на подлёте к Москве пять». */
    private static final int JUST_BEFORE = 2;

    private OnTheirWay() {}

    /** Such counts among the elements of a sentence. */
    static List<Count> among(List<Element> inOrder, List<Destination> destinations, Sentence sentence) {
        List<Count> towards = new ArrayList<>();
        for (Element element : inOrder) {
            if (element instanceof Count count && isOne(count, inOrder, destinations, sentence)) {
                towards.add(count);
            }
        }
        return towards;
    }

    /** Where a count was heading. */
    static Optional<Destination> destination(Count count, List<Destination> destinations) {
        return destinations.stream()
                .filter(to -> to.heading() >= count.end() && to.heading() < count.end() + DESTINATION_NEAR
                        || to.place().end() <= count.first() && to.place().end() > count.first() - JUST_BEFORE)
                .findFirst();
    }

    private static boolean isOne(
            Count count, List<Element> inOrder, List<Destination> destinations, Sentence sentence) {
        Destination to = destination(count, destinations).orElse(null);
        if (to == null) {
            return false;
        }
        int next = inOrder.stream()
                .filter(Count.class::isInstance)
                .mapToInt(Element::first)
                .filter(i -> i > count.first())
                .min()
                .orElse(sentence.to());
        boolean between = inOrder.stream().anyMatch(one -> one.first() > count.first() && one.first() < to.heading());
        boolean placed = inOrder.stream()
                .anyMatch(one -> one instanceof Spot spot
                        && spot.preposition() >= 0
                        && (spot.first() < count.first() || spot.first() > count.end() && spot.first() < next));
        return !between && !placed;
    }
}
