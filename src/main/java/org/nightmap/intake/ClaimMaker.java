package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;
import org.nightmap.intake.ElementReader.Destination;
import org.nightmap.intake.Linker.Link;
import org.nightmap.intake.Reading.Loose;
import org.nightmap.intake.Reading.Total;

/** Makes of the linked counts of a sentence its claims, and of those over the whole country its totals. */
final class ClaimMaker {

    /** A link below it is doubted, unless the total confirms it. */
    private static final double WEAK = 1.5;

    /** How far after a number its verb stands. */
    private static final int VERB_FOLLOWS = 3;

    /** A link that is better than another by less is doubted as well. */
    private static final double CLOSE = 1;

    private final Prose prose;
    private final EachPhrases eachPhrases;
    private final LastPlace lastPlace;
    private final Reading reading;

    ClaimMaker(Prose prose, EachPhrases eachPhrases, LastPlace lastPlace, Reading reading) {
        this.prose = prose;
        this.eachPhrases = eachPhrases;
        this.lastPlace = lastPlace;
        this.reading = reading;
    }

    /**
     * The claims that a link makes; its totals and the counts that it leaves without a place go to the reading.
     *
     * @param index number of the sentence
     * @param inOrder the elements of the sentence
     * @param others whether another authority speaks
     */
    List<Claim> claims(int index, Sentence sentence, Link link, List<Element> inOrder, boolean others) {
        List<NamedPlace> where = places(link, inOrder);
        if (where.isEmpty()) {
            loose(link.counts(), others);
            return List.of();
        }
        boolean nation = where.stream().anyMatch(place -> place.is(PlaceKind.NATION));
        if (link.counts().size() == 1) {
            if (nation) {
                total(index, sentence, link.counts().getFirst(), others);
                return List.of();
            }
            Count count = link.counts().getFirst();
            boolean border = link.places().stream().anyMatch(Spot::isBorder);
            // That there were none on its border says nothing of a region
            if (isZero(count.number()) && (others || border)) {
                return List.of();
            }
            boolean each = isZero(count.number()) || !border && eachPhrases.isEach(link, inOrder);
            Claim claim = new Claim(index, count, where, each, others);
            claim.together = border && !each && link.places().size() == 1;
            claim.otherThere =
                    link.places().stream().anyMatch(spot -> spot.place() == null && before(spot, inOrder) == null)
                            && lastPlace.isOneOfSeveral();
            boolean there = link.places().stream().allMatch(spot -> spot.place() == null);
            claim.weak = link.score() < WEAK || link.margin() < CLOSE && !there;
            return List.of(claim);
        }
        if (where.size() < link.counts().size() || nation) {
            // A place is missing from the pairs, so that nothing says which number is whose
            loose(link.counts(), others);
            return List.of();
        }
        return pairs(index, sentence, link, where, others);
    }

    private void loose(List<Count> counts, boolean others) {
        counts.stream()
                .filter(count -> !isZero(count.number()))
                .forEach(count -> reading.loose.add(new Loose(count, true, others)));
    }

    /** "No drones got through": that none were counted belongs to a place or says nothing. */
    static boolean isZero(@Nullable WrittenNumber number) {
        return number != null && Integer.valueOf(0).equals(number.value());
    }

    /** A count that belongs to no place: a total, if the sentence speaks of one. Returns whether it is. */
    boolean isTotal(int index, Sentence sentence, Count count, boolean others) {
        if (isZero(count.number())) {
            return true;
        }
        boolean drones = count.phraseEnd() > count.end();
        boolean saysTotal = prose.has(sentence, WordClass.TOTAL);
        boolean first = reading.claims.isEmpty() && reading.totals.isEmpty();
        boolean shot = prose.has(sentence, WordClass.INTERCEPT);
        boolean ofAll = prose.at(count.phraseEnd()).is("of")
                || prose.at(count.phraseEnd()).is("из");
        // "All five were destroyed" speaks of a number that was told before
        boolean again =
                CountsWithoutPlace.ALL.contains(prose.at(count.first() - 1).key());
        boolean shotDown = ofAll && shot
                || prose.has(count.phraseEnd(), count.phraseEnd() + VERB_FOLLOWS, WordClass.INTERCEPT)
                || prose.lengthBefore(count.first(), WordClass.INTERCEPT) > 0;
        if (count.number() != null
                && (drones && (shot || sentence.heading()) || shotDown && !again || saysTotal || first)) {
            total(index, sentence, count, others);
            return true;
        }
        return false;
    }

    private List<NamedPlace> places(Link link, List<Element> inOrder) {
        List<NamedPlace> where = new ArrayList<>();
        for (Spot spot : link.places()) {
            NamedPlace there = spot.place() == null ? meant(spot, inOrder) : null;
            for (NamedPlace place : there == null ? spot.places() : List.of(there)) {
                if (where.stream().noneMatch(place::isSameAs)) {
                    where.add(place);
                }
            }
        }
        return where;
    }

    private @Nullable NamedPlace meant(Spot there, List<Element> inOrder) {
        NamedPlace before = before(there, inOrder);
        return before == null ? lastPlace.get() : before;
    }

    /** The place that the sentence names last before "there"; null if it names none. */
    private static @Nullable NamedPlace before(Spot there, List<Element> inOrder) {
        NamedPlace last = null;
        for (Element element : inOrder) {
            if (element.first() < there.first() && element instanceof Spot spot && spot.place() != null) {
                last = spot.place();
            }
        }
        return last;
    }

    /** "21 and 14 over Belgorod and Voronezh regions respectively"; without the word it is a guess. */
    private List<Claim> pairs(int index, Sentence sentence, Link link, List<NamedPlace> where, boolean others) {
        List<Claim> made = new ArrayList<>();
        boolean inTheirOrder = prose.has(sentence, WordClass.RESPECTIVELY);
        for (int i = 0; i < link.counts().size(); i++) {
            Claim claim = new Claim(index, link.counts().get(i), List.of(where.get(i)), false, others);
            claim.weak = !inTheirOrder;
            made.add(claim);
        }
        return made;
    }

    /** Takes a count as one over the whole country. */
    void total(int index, Sentence sentence, Count count, boolean others) {
        WrittenNumber number = count.number();
        if (number != null && !isZero(number)) {
            reading.totals.add(new Total(number, index, sentence.heading(), others));
        }
    }

    /** What was shot down on its way to a place: where that was is not said. */
    static Claim onItsWay(int sentence, Count count, List<Destination> destinations, boolean others) {
        NamedPlace place =
                OnTheirWay.destination(count, destinations).orElseThrow().place();
        Claim claim = new Claim(sentence, count, List.of(place), false, others);
        claim.orphan = true;
        return claim;
    }
}
