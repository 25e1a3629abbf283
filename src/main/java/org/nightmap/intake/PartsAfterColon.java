package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/**
 * Tells the numbers that share out a region's count after a colon: "five over Leningrad Region: three in Kirishi district and two in
 * Luga district". They are parts where one count of one region stands before the colon, none behind it, and they are no more than it.
 */
final class PartsAfterColon {

    private final Prose prose;

    PartsAfterColon(Prose prose) {
        this.prose = prose;
    }

    /** The parts among the elements of a sentence. */
    Set<Count> among(Sentence sentence, List<Element> inOrder) {
        int colon = first(":", sentence.from(), sentence.to());
        int end = first(";", colon, sentence.to());
        List<Element> before =
                inOrder.stream().filter(one -> one.end() <= colon).toList();
        List<Element> behind = inOrder.stream()
                .filter(one -> one.first() > colon && one.end() <= end)
                .toList();
        List<Count> after = counts(behind);
        List<Count> wholes = counts(before);
        boolean drawnAfter = behind.stream().anyMatch(PartsAfterColon::isDrawn);
        if (wholes.size() != 1
                || after.isEmpty()
                || drawnAfter
                || before.stream().filter(PartsAfterColon::isDrawn).count() != 1
                || after.stream().anyMatch(count -> value(count) == 0)) {
            return Set.of();
        }
        int sum = after.stream().mapToInt(PartsAfterColon::value).sum();
        return sum <= value(wholes.getFirst()) ? after.stream().collect(Collectors.toSet()) : Set.of();
    }

    private int first(String mark, int from, int to) {
        int i = from;
        while (i < to && !prose.at(i).is(mark)) {
            i++;
        }
        return i;
    }

    private static List<Count> counts(List<Element> elements) {
        return elements.stream()
                .filter(Count.class::isInstance)
                .map(Count.class::cast)
                .toList();
    }

    private static int value(Count count) {
        WrittenNumber number = count.number();
        Integer value = number == null ? null : number.value();
        return value == null ? 0 : value;
    }

    private static boolean isDrawn(Element element) {
        return element instanceof Spot spot && spot.place() != null && PassedOver.isDrawn(spot.place());
    }
}
