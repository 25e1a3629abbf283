package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Borders.Border;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** Finds the counts and places of one sentence. */
final class ElementReader {

    /** How far before a place the word for its being a destination may stand. */
    private static final int DESTINATION = 5;

    private final Prose prose;
    private final Prepositions prepositions;
    private final SpokenOf spokenOf;
    private final Borders borders;
    private final ReferenceWords references;
    private final SingleDrones singleDrones;
    private final DeniedCounts deniedCounts;
    private final UnnamedPlaces unnamed;
    private final FormerAndLatter formerAndLatter;

    /** The counts and places of a sentence, and the places that are only spoken of. */
    record Found(List<Element> elements, List<NamedPlace> spokenOf, List<Destination> destinations) {

        /** Without the counts that are of something else than the statement: "where there were none the night before". */
        Found within(OwnPart own) {
            return new Found(
                    elements.stream()
                            .filter(one -> !(one instanceof Count) || own.has(one.first()))
                            .toList(),
                    spokenOf,
                    destinations);
        }

        /** "Not a single drone over Pskov Region": a denial of drones tells of interceptions as a number of them does. */
        boolean deniesDrones() {
            return elements.stream()
                    .anyMatch(one -> one instanceof Count count
                            && count.phraseEnd() > count.end()
                            && ClaimMaker.isZero(count.number()));
        }

        List<Spot> spots() {
            return elements.stream()
                    .filter(Spot.class::isInstance)
                    .map(Spot.class::cast)
                    .toList();
        }

        /** What is left without the counts that correct others. */
        Found without(List<Correction> corrections) {
            Set<Integer> taken =
                    corrections.stream().map(one -> one.count().first()).collect(Collectors.toSet());
            return taken.isEmpty()
                    ? this
                    : new Found(
                            elements.stream()
                                    .filter(one -> !taken.contains(one.first()))
                                    .toList(),
                            spokenOf,
                            destinations);
        }

        /** The places that are named: first those that are only spoken of. */
        List<NamedPlace> named() {
            List<NamedPlace> all = new ArrayList<>(spokenOf);
            spots().stream().map(Spot::places).forEach(all::addAll);
            return all;
        }
    }

    /** Where something was heading. */
    record Destination(int heading, NamedPlace place) {}

    ElementReader(Prose prose) {
        this.prose = prose;
        this.prepositions = new Prepositions(prose);
        this.spokenOf = new SpokenOf(prose, prepositions);
        this.borders = new Borders(prose, prepositions);
        this.references = new ReferenceWords(prose);
        this.singleDrones = new SingleDrones(prose);
        this.deniedCounts = new DeniedCounts(prose);
        this.unnamed = new UnnamedPlaces(prose);
        this.formerAndLatter = new FormerAndLatter(prose);
    }

    /**
     * Reads a sentence.
     *
     * @param numbers the numbers of the sentence that count drones
     * @param places its places
     */
    Found read(Sentence sentence, List<ReadNumber> numbers, List<NamedPlace> places) {
        List<Element> elements = new ArrayList<>();
        Set<Integer> taken = references.addTo(elements, sentence, places);
        Set<NamedPlace> compared = new HashSet<>();
        for (Element element : elements) {
            if (element instanceof Count count && count.than() != null) {
                compared.add(count.than());
            }
        }
        for (ReadNumber read : numbers) {
            WrittenNumber number = read.number();
            if (!taken.contains(number.first())) {
                elements.add(new Count(number.first(), number.end(), read.phraseEnd(), number, null));
            }
        }
        singleDrones.addTo(elements, sentence);
        deniedCounts.addTo(elements, sentence, places);
        bothOf(elements, sentence);
        List<NamedPlace> mentioned = new ArrayList<>();
        List<Destination> destinations = new ArrayList<>();
        Set<NamedPlace> sides = addBorders(elements, sentence, places, compared);
        for (NamedPlace place : places) {
            if (compared.contains(place) || sides.contains(place)) {
                continue;
            }
            int heading = heading(sentence, place, places);
            if (heading >= 0) {
                destinations.add(new Destination(heading, place));
            } else if (borders.isBeyond(place) || borders.isOfRoad(place, places) || spokenOf.isOne(sentence, place)) {
                mentioned.add(place);
            } else {
                int preposition = prepositions.before(place);
                elements.add(new Spot(
                        place.first(),
                        place.end(),
                        place,
                        preposition < sentence.from() ? Prepositions.NONE : preposition));
            }
        }
        unnamed.addTo(elements, sentence);
        formerAndLatter.resolve(elements, sentence);
        elements.sort(Comparator.comparingInt(Element::first));
        unnamed.removeThereOfList(elements);
        return new Found(elements, mentioned, destinations);
    }

    /** Adds what lies between regions, and returns these. */
    private Set<NamedPlace> addBorders(
            List<Element> elements, Sentence sentence, List<NamedPlace> places, Set<NamedPlace> compared) {
        Set<NamedPlace> sides = new HashSet<>();
        for (Border border : borders.in(places)) {
            List<NamedPlace> all = border.sides();
            if (all.stream().noneMatch(compared::contains) && heading(sentence, all.getFirst(), places) < 0) {
                int preposition = border.preposition() < sentence.from() ? Prepositions.NONE : border.preposition();
                elements.add(new Spot(
                        border.first(), border.end(), all.getFirst(), preposition, all.subList(1, all.size())));
                sides.addAll(all);
            }
        }
        return sides;
    }

    /** "Two over the Moscow region, both heading for the capital": all of them are the part. */
    private void bothOf(List<Element> elements, Sentence sentence) {
        for (int i = sentence.from() + 1; i + 1 < sentence.to(); i++) {
            int both = i;
            boolean heading = prose.is(i, WordClass.BOTH)
                    && (prose.at(i - 1).is(",") || prose.at(i - 1).is("("))
                    && (prose.begins(i + 1, WordClass.HEADING) || prose.begins(i + 2, WordClass.HEADING))
                    && elements.stream().noneMatch(one -> one.first() <= both && both < one.end());
            if (heading) {
                elements.add(new Count(i, i + 1, i + 1, WrittenNumber.exact(i, i + 1, 2), null));
            }
        }
    }

    /** The index of the word that says that drones were on their way to a place, or -1. */
    private int heading(Sentence sentence, NamedPlace place, List<NamedPlace> places) {
        for (int i = place.first() - 1; i >= Math.max(sentence.from(), place.first() - DESTINATION); i--) {
            int heading = prose.words().length(prose.tokens(), i, WordClass.HEADING);
            if (heading > 0) {
                return prose.at(i + heading).is("by") ? -1 : i;
            }
            Token token = prose.at(i);
            int at = i;
            // «На подлёте к Петербургу над Ленинградской областью»: only the first of them is where they were heading
            boolean another = prepositions.before(place) > i
                    && places.stream().anyMatch(one -> one.first() <= at && at < one.end());
            if (token.is(",") || token.is(";") || token.isNumber() || another || prose.is(i, WordClass.INTERCEPT)) {
                return -1;
            }
        }
        boolean bound =
                prose.at(place.end()).is("-") && prose.at(place.end() + 1).is("bound");
        return bound ? place.end() + 1 : -1;
    }
}
