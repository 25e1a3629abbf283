package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.ElementReader.Found;
import org.nightmap.intake.Linker.Link;

/**
 * Tells whether a sentence that was not taken for one on interceptions looks like one all the same: a number without a noun of its
 * own beside a region. Nothing is read from it, but where no total confirms the lines, something may be missing.
 */
final class PassedOver {

    /** As sure as a link needs to be that is not doubted. */
    private static final double SURE = 2.5;

    /** So many places with a number each are a list. */
    private static final int LIST = 3;

    private final Prose prose;
    private final ElementReader elements;

    PassedOver(Prose prose, ElementReader elements) {
        this.prose = prose;
        this.elements = elements;
    }

    /**
     * Whether it does.
     *
     * @param places its places that are of the statement
     */
    boolean looksLikeCounts(OwnPart own, List<NamedPlace> places) {
        if (places.isEmpty()) {
            return false;
        }
        List<ReadNumber> bare = prose.numbersIn(own.sentence()).stream()
                .filter(number -> number.role() == NumberRole.BARE || number.role() == NumberRole.DRONES)
                .filter(number -> own.has(number.number().first()))
                .toList();
        if (bare.isEmpty()) {
            return false;
        }
        if (prose.has(own.sentence(), WordClass.CASUALTY)) {
            // Of harm in one place, unless it is a list of places that speaks of harm beside
            return bare.size() >= LIST
                    && places.stream().filter(PassedOver::isDrawn).count() >= LIST;
        }
        Found found = elements.read(own.sentence(), bare, places).within(own);
        return new Linker(prose.words(), prose.tokens(), found.elements())
                .links().stream().anyMatch(PassedOver::isSure);
    }

    /** Whether a place is a region or a sea. */
    static boolean isDrawn(NamedPlace place) {
        return place.is(PlaceKind.REGION) || place.is(PlaceKind.SEA);
    }

    private static boolean isSure(Link link) {
        return link.score() >= SURE
                && link.places().stream()
                        .anyMatch(spot -> spot.place() != null
                                && (spot.place().is(PlaceKind.REGION)
                                        || spot.place().is(PlaceKind.SEA)));
    }
}
