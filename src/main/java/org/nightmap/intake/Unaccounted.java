package org.nightmap.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightmap.intake.Claim.Part;
import org.nightmap.intake.ElementReader.Found;

/**
 * Calls in a sentence that counts over every region, sea and number of it: what became neither a line nor anything else that is
 * known was passed over, and is doubted.
 */
final class Unaccounted {

    /** What stands between a number and a place in a list. */
    private static final Set<String> MARKS = Set.of("-", "–", "—", ":");

    private final Prose prose;
    private final Segments segments;
    private final Reading reading;
    private final Joints joints;

    Unaccounted(Prose prose, Reading reading) {
        this.prose = prose;
        this.segments = new Segments(prose.tokens());
        this.reading = reading;
        this.joints = new Joints(prose.words(), prose.tokens());
    }

    /**
     * Adds to the reading what of a sentence became nothing.
     *
     * @param index number of the sentence
     * @param counts its numbers that count drones
     * @param found its elements
     * @param uncounted places of interception without a count, which become lines
     * @param before how many of those were found before it
     */
    void addFrom(int index, OwnPart own, List<ReadNumber> counts, Found found, UncountedPlaces uncounted, int before) {
        List<Claim> claims = reading.claims.madeIn(index);
        Set<String> known = new HashSet<>();
        claims.forEach(claim -> claim.places.forEach(place -> known.add(place.identity())));
        uncounted.found().subList(before, uncounted.found().size()).forEach(place -> known.add(place.identity()));
        found.spokenOf().stream()
                .filter(place -> claims.stream().noneMatch(claim -> isListedWith(place, claim)))
                .forEach(place -> known.add(place.identity()));
        found.destinations().forEach(to -> known.add(to.place().identity()));
        for (NamedPlace place : prose.placesIn(own.sentence())) {
            boolean told = own.has(place.first()) || isBehindOtherTime(own, place);
            boolean inPart =
                    claims.stream().flatMap(claim -> claim.parts.stream()).anyMatch(part -> isIn(place, part));
            if (told && PassedOver.isDrawn(place) && !known.contains(place.identity()) && !isOfWeapons(own, place)) {
                (inPart ? reading.perhapsCounted : reading.passedPlaces).add(place);
            }
        }
        for (ReadNumber read : prose.numbersIn(own.sentence())) {
            boolean taken = counts.stream()
                    .anyMatch(count -> count.number().first() == read.number().first());
            boolean bare =
                    read.role() == NumberRole.BARE && own.has(read.number().first());
            if (bare && !taken && (isBesidePlace(read) || isBehindPlace(own.sentence(), read))) {
                reading.passedNumbers.add(read.number());
            }
        }
    }

    /** "By Tula and Oryol": what stands in a list with a place of a count is spoken of as that is. */
    private boolean isListedWith(NamedPlace place, Claim claim) {
        return claim.places.stream()
                .anyMatch(one -> one.first() >= place.end() && joints.isList(place.end(), one.first())
                        || place.first() >= one.end() && joints.isList(one.end(), place.first()));
    }

    private static boolean isIn(NamedPlace place, Part part) {
        return place.first() >= part.from() && place.first() < part.to();
    }

    /** Behind the part of the sentence that turns to another time, with a number of its own: perhaps it goes on with its own time. */
    private boolean isBehindOtherTime(OwnPart own, NamedPlace place) {
        Sentence sentence = own.sentence();
        if (own.to() == sentence.from() || place.first() < own.to()) {
            return false;
        }
        int begin = own.to();
        while (begin < sentence.to()
                && !prose.at(begin).isWord()
                && !prose.at(begin).isNumber()) {
            begin++;
        }
        int end = segments.end(sentence, begin);
        int segment = segments.begin(sentence, place.first());
        int to = segments.end(sentence, place.first());
        return place.first() > end
                && prose
                        .numbersIn(new Sentence(Math.min(end, segment), Math.min(to + 3, sentence.to()), 0, false))
                        .stream()
                        .anyMatch(number -> number.role() == NumberRole.BARE || number.role() == NumberRole.DRONES)
                && !prose.has(end, segment, WordClass.SUB);
    }

    /** "Two missiles over the Black Sea": its count is none of drones. */
    private boolean isOfWeapons(OwnPart own, NamedPlace place) {
        return prose.numbersIn(own.sentence()).stream()
                .filter(number -> number.number().first() < place.first())
                .reduce((one, next) -> next)
                .filter(number -> number.role() == NumberRole.WEAPONS)
                .isPresent();
    }

    /** «Два „Нептуна“ над Крымом, над Курской областью — пять»: of drones or of what was named last. */
    private boolean isBehindPlace(Sentence sentence, ReadNumber read) {
        int first = read.number().first();
        return MARKS.contains(prose.at(first - 1).text())
                && prose.placesIn(sentence).stream()
                        .anyMatch(place -> place.end() == first - 1 && PassedOver.isDrawn(place));
    }

    private boolean isBesidePlace(ReadNumber read) {
        int next = read.phraseEnd();
        return prose.is(next, WordClass.AT) || MARKS.contains(prose.at(next).text());
    }
}
