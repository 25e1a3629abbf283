package org.nightmap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.report.PlaceCount;
import org.springframework.stereotype.Component;

/** Brings the wordings of a sea or a country together under its name: docs/decisions/0010-seas-by-name.md. */
@Component
class PlacePictures {

    /** As the database gives the wordings: those without a count last, equal counts by name. */
    private static final Comparator<PlacePicture> LARGEST_FIRST = Comparator.comparing(
                    PlacePicture::count, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
            .thenComparing(place -> place.label().en());

    private final Gazetteer gazetteer;

    PlacePictures(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The places, largest first. What the gazetteer does not know, or knows as something else, stays as written.
     *
     * @param wordings what is counted under each wording, largest first
     */
    List<PlacePicture> of(List<PlaceCount> wordings) {
        Map<Place, List<PlaceCount>> known = new LinkedHashMap<>();
        List<PlacePicture> places = new ArrayList<>();
        for (PlaceCount wording : wordings) {
            Optional<Place> place = meant(wording);
            if (place.isPresent()) {
                known.computeIfAbsent(place.get(), name -> new ArrayList<>()).add(wording);
            } else {
                places.add(new PlacePicture(null, List.of(wording)));
            }
        }
        known.forEach((place, its) -> places.add(new PlacePicture(place.name(), its)));
        places.sort(LARGEST_FIRST);
        return places;
    }

    private Optional<Place> meant(PlaceCount wording) {
        return switch (wording.kind()) {
            case SEA -> meant(wording, PlaceKind.SEA);
            case COUNTRY -> meant(wording, PlaceKind.COUNTRY);
            case REGION, JOINT, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Place> meant(PlaceCount wording, PlaceKind kind) {
        return gazetteer.resolve(wording.name()).filter(place -> place.kind() == kind);
    }
}
