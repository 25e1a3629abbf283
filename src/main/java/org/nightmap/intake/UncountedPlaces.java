package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Element.Spot;

/** Places where something was intercepted, without a count: those after a preposition, with the rest of their list. */
final class UncountedPlaces {

    private final List<NamedPlace> found = new ArrayList<>();

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
}
