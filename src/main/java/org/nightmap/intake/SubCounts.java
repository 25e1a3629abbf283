package org.nightmap.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Claim.Part;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;
import org.nightmap.intake.ElementReader.Destination;
import org.nightmap.intake.Unsure.Why;

/** Tells the numbers that are a part of the count before them: nine, including seven heading towards Moscow. */
final class SubCounts {

    /** How far after a number its destination may stand. */
    private static final int DESTINATION_NEAR = 8;

    private static final int HEADING_NEAR = 6;

    private static final int VERB_NEAR = 8;

    private final Prose prose;
    private final PartsInBrackets brackets;
    private final PartMarks marks;
    private final PartsAfterColon afterColon;
    private final OtherTimes otherTimes;
    private final FurtherParts furtherParts;
    private final PartSpans partSpans;

    SubCounts(Prose prose, OtherTimes otherTimes) {
        this.prose = prose;
        this.brackets = new PartsInBrackets(prose);
        this.afterColon = new PartsAfterColon(prose);
        this.marks = new PartMarks(prose, brackets);
        this.partSpans = new PartSpans(prose);
        this.furtherParts = new FurtherParts(prose, otherTimes, partSpans);
        this.otherTimes = otherTimes;
    }

    /**
     * The parts among the elements of a sentence.
     *
     * @param linesBefore whether the sentences before gave counts of places, and not a total last
     */
    Map<Count, Part> in(Sentence sentence, List<Element> inOrder, List<Destination> destinations, boolean linesBefore) {
        Map<Count, Part> parts = new LinkedHashMap<>();
        Set<Count> shared = afterColon.among(sentence, inOrder);
        for (int i = 0; i < inOrder.size(); i++) {
            if (!(inOrder.get(i) instanceof Count count) || count.number() == null) {
                continue;
            }
            int end = otherTimes.segmentEnd(sentence, count.end());
            if (shared.contains(count)) {
                int next = i + 1 < inOrder.size() ? nextCount(inOrder.subList(i + 1, inOrder.size())) : sentence.to();
                parts.put(count, new Part(count.number(), count.first(), endOfShare(count, Math.min(end, next))));
                continue;
            }
            int begin = partSpans.beginOfMarked(sentence, count, inOrder);
            if (begin == count.first() && !marks.areOf(count, inOrder, i)) {
                continue;
            }
            boolean towards = (isHeading(count, end) || destinations.stream().anyMatch(to -> isOf(count, to)))
                    && !(linePlaceFollows(inOrder, i, end)
                            && !linesBefore
                            && !hasLineBefore(inOrder.subList(0, i), false));
            if (towards || brackets.areAround(count, inOrder, i) || hasLineBefore(inOrder.subList(0, i), linesBefore)) {
                int to = partSpans.end(sentence, count, inOrder, Math.max(end, count.phraseEnd()));
                parts.put(count, new Part(count.number(), begin, endOfPart(sentence, to)));
            }
        }
        furtherParts.addTo(parts, sentence, inOrder);
        return parts;
    }

    private static int nextCount(List<Element> after) {
        return after.stream()
                .filter(Count.class::isInstance)
                .mapToInt(Element::first)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Without the "and" that leads to the next. */
    private int endOfShare(Count count, int end) {
        int to = Math.max(end, count.phraseEnd());
        return to > count.phraseEnd()
                        && (prose.is(to - 1, WordClass.COORDINATOR)
                                || prose.at(to - 1).is("."))
                ? to - 1
                : to;
    }

    /** Where something was heading, without what is said of the parts: "27, including 26 heading for Moscow" tells it of the 26. */
    static List<Destination> destinationsOfNone(Set<Count> parts, List<Destination> destinations) {
        return destinations.stream()
                .filter(to -> parts.stream().noneMatch(part -> isOf(part, to)))
                .toList();
    }

    private static boolean isOf(Count count, Destination to) {
        return to.heading() >= count.end() && to.heading() < count.end() + DESTINATION_NEAR;
    }

    /**
     * Parts that were shot down, of counts of which the sentence says no such thing: "attacked by 30 drones, 26 of which were shot
     * down". The count that is asked for is not the whole.
     */
    List<Part> shotDownOfMore(Sentence sentence, List<Element> inOrder, Map<Count, Part> parts) {
        return parts.entrySet().stream()
                .filter(entry -> isShotDownOfMore(sentence, inOrder, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isShotDownOfMore(Sentence sentence, List<Element> inOrder, Count part) {
        boolean whole = inOrder.stream().anyMatch(other -> other instanceof Count && other.first() < part.first());
        int end = Math.min(otherTimes.segmentEnd(sentence, part.end()), part.end() + VERB_NEAR);
        return whole
                && prose.has(part.end(), Math.min(end, sentence.to()), WordClass.INTERCEPT)
                && !prose.has(sentence.from(), part.first(), WordClass.INTERCEPT);
    }

    /** Removes the places named within a part: they belong to it. */
    void removePlaces(Sentence sentence, List<Element> inOrder, Map<Count, Part> parts) {
        parts.forEach((count, part) -> {
            int end = otherTimes.segmentEnd(sentence, count.end());
            inOrder.removeIf(element -> element instanceof Spot
                    && (element.first() >= count.end() && element.end() <= end
                            || element.first() >= part.from() && element.end() <= part.to()));
        });
    }

    /**
     * Gives the parts to the counts that they are parts of.
     *
     * @param made the claims of the sentence
     * @param before the last claim of the sentence before; null if there is none
     * @param orphans takes the parts whose count is not found
     */
    static void attach(Map<Count, Part> parts, List<Claim> made, @Nullable Claim before, List<Part> orphans) {
        for (Map.Entry<Count, Part> entry : parts.entrySet()) {
            Count count = entry.getKey();
            Claim owner = null;
            for (Claim claim : made) {
                if (claim.count.first() < count.first() || owner == null && made.size() == 1) {
                    owner = owner == null || claim.count.first() < count.first() ? claim : owner;
                }
            }
            if (owner == null) {
                owner = before;
            }
            if (owner == null || isMore(count, owner)) {
                orphans.add(entry.getValue());
            } else {
                owner.parts.add(entry.getValue());
            }
        }
    }

    /**
     * Doubts the counts that have numbers behind their parts which are neither a part nor a place's: "19 over Belgorod, of them 10 in
     * Shebekino, 15 in Grayvoron" has more in its parts than in the whole. That the lines add up to the total says nothing of it.
     *
     * @param before the last claim of the sentence before; null if there is none
     */
    static void doubtLeftBehind(Set<Count> parts, List<Count> left, List<Claim> made, @Nullable Claim before) {
        for (Count count : left) {
            int part = lastBefore(count, parts.stream());
            Claim whole = before;
            for (Claim claim : made) {
                if (claim.count.first() <= count.first()) {
                    whole = claim;
                }
            }
            if (whole != null && whole.count.first() < part && count.number() != null) {
                whole.disputed.add(new Unclear(Why.WORDS, whole.count.first(), count.first(), count.phraseEnd()));
            }
        }
    }

    private static int lastBefore(Count count, Stream<Count> parts) {
        return parts.mapToInt(Count::first)
                .filter(part -> part < count.first())
                .max()
                .orElse(-1);
    }

    /** A part is not more than the whole: "two came down in Tver; 12 of them" speaks of something else. */
    private static boolean isMore(Count part, Claim whole) {
        Integer value = whole.value();
        WrittenNumber number = part.number();
        return value != null && number != null && number.value() != null && number.value() > value;
    }

    /** «7 БПЛА, летевших на Москву»: the words after the comma belong to it. */
    private int endOfPart(Sentence sentence, int end) {
        return end + 1 < sentence.to() && prose.begins(end + 1, WordClass.HEADING)
                ? otherTimes.segmentEnd(sentence, end + 1)
                : end;
    }

    /** Whether the count before has a place of its own; after a total, "of these" opens the list. */
    private static boolean hasLineBefore(List<Element> before, boolean linesBefore) {
        boolean count = false;
        boolean place = false;
        for (Element element : before) {
            count |= element instanceof Count;
            place |= element instanceof Spot spot
                    && (spot.place() == null || !spot.place().is(PlaceKind.NATION));
        }
        return count ? place : !place && linesBefore;
    }

    /** «Семь из них сбиты на подлёте к Петербургу над Ленинградской областью»: the region where they were shot down. */
    private static boolean linePlaceFollows(List<Element> inOrder, int index, int end) {
        return index + 1 < inOrder.size()
                && inOrder.get(index + 1) instanceof Spot spot
                && spot.first() < end
                && spot.preposition() >= 0
                && spot.place() != null
                && spot.place().is(PlaceKind.REGION);
    }

    private boolean isHeading(Count count, int end) {
        return prose.has(count.end(), Math.min(end, count.end() + HEADING_NEAR), WordClass.HEADING);
    }
}
