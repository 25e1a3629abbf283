package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;
import org.nightmap.intake.Unsure.Why;

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

    /** "Five: three at 2 a.m., four more later": where the numbers behind the colon are more than the count, one of them is not what it seems. */
    void doubtWhereMore(Sentence sentence, List<Claim> claims) {
        int colon = first(":", sentence.from(), sentence.to());
        while (colon < sentence.to()) {
            int next = first(":", colon + 1, sentence.to());
            int end = Math.min(next, first(";", colon, sentence.to()));
            doubtWhereMore(sentence, claims, colon, end);
            colon = next;
        }
    }

    private void doubtWhereMore(Sentence sentence, List<Claim> claims, int colon, int end) {
        int begin = begin(sentence, colon);
        List<Claim> before = claims.stream()
                .filter(claim -> claim.count.first() >= begin && claim.count.first() < colon)
                .toList();
        boolean drawnAfter = prose.placesIn(sentence).stream()
                .anyMatch(place -> place.first() > colon && place.first() < end && PassedOver.isDrawn(place));
        if (before.size() != 1 || drawnAfter) {
            return;
        }
        Claim whole = before.getFirst();
        Integer value = whole.value();
        List<ReadNumber> after = prose.numbersIn(sentence).stream()
                .filter(read -> read.number().first() > colon && read.number().first() < end && mayCount(read))
                .toList();
        int sum = after.stream()
                .map(read -> read.number().value())
                .mapToInt(number -> number == null ? 0 : number)
                .sum();
        if (value != null && after.size() > 1 && sum > value) {
            whole.unread.add(new Unclear(Why.WORDS, whole.count.first(), colon + 1, end));
        }
    }

    /** "Four more later": whatever follows, it adds to what was told. */
    private boolean mayCount(ReadNumber read) {
        return read.role() == NumberRole.BARE
                || read.role() == NumberRole.DRONES
                || read.role() == NumberRole.THINGS
                        && (prose.is(read.number().end(), WordClass.MORE)
                                || prose.lengthBefore(read.number().first(), WordClass.MORE) > 0);
    }

    /** Where the part of a sentence begins whose mark a colon is. */
    private int begin(Sentence sentence, int colon) {
        int i = colon;
        while (i > sentence.from()
                && !prose.at(i - 1).is(";")
                && !prose.at(i - 1).is(":")) {
            i--;
        }
        return i;
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
