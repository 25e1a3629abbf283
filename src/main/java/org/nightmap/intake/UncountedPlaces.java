package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Element.Spot;

/** Places where something was intercepted, without a count: those after a preposition, with the rest of their list. */
final class UncountedPlaces {

    private final Prose prose;
    private final List<NamedPlace> found = new ArrayList<>();

    UncountedPlaces(Prose prose) {
        this.prose = prose;
    }

    List<NamedPlace> found() {
        return found;
    }

    /** Takes in the places that no count was found for. */
    void add(List<Spot> spots) {
        Spot before = null;
        for (Spot spot : spots) {
            NamedPlace place = spot.place();
            boolean listed = before != null && spot.first() - before.end() <= 3 && spot.preposition() < 0;
            if (place != null && (spot.preposition() >= 0 || listed)) {
                spot.places().stream()
                        .filter(one -> one.is(PlaceKind.REGION) || one.is(PlaceKind.SEA))
                        .forEach(found::add);
                before = spot;
            } else {
                before = null;
            }
        }
    }

    /** Takes in what no count of a sentence was linked to, and notes in the reading what may be a zero. */
    void addLeftOver(Sentence sentence, List<Spot> spots, List<Claim> made, Reading reading) {
        add(spots.stream().filter(spot -> !isOfWeapons(sentence, spot)).toList());
        // "None over Pskov Region, nor over Tula": the total says nothing of the other zero either
        if (made.stream().anyMatch(claim -> ClaimMaker.isZero(claim.number))) {
            spots.stream()
                    .flatMap(spot -> spot.places().stream())
                    .filter(PassedOver::isDrawn)
                    .forEach(reading.passedPlaces::add);
        }
    }

    /** "Two missiles over the Black Sea": its count is none of drones. */
    private boolean isOfWeapons(Sentence sentence, Spot spot) {
        return prose.numbersIn(sentence).stream()
                .filter(number -> number.number().first() < spot.first())
                .reduce((one, next) -> next)
                .filter(number -> number.role() == NumberRole.WEAPONS)
                .isPresent();
    }
}
