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
import org.nightmap.language.LocalizedText;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.springframework.stereotype.Component;

/**
 * Brings the wordings of a sea or a country together under its name, and those of a joint count under the names of its places:
 * docs/decisions/0010-seas-by-name.md.
 */
@Component
class PlacePictures {

    /** As the database gives the wordings: those without a count last, equal counts by name. */
    private static final Comparator<PlacePicture> LARGEST_FIRST = Comparator.comparing(
                    PlacePicture::count, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
            .thenComparing(place -> place.label().en());

    private final Gazetteer gazetteer;
    private final JointNames jointNames;

    PlacePictures(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.jointNames = new JointNames(gazetteer);
    }

    /**
     * The places, largest first. What the gazetteer does not know, or knows as something else, stays as written.
     *
     * @param wordings what is counted under each wording, largest first
     */
    List<PlacePicture> of(List<PlaceCount> wordings) {
        Map<Named, List<PlaceCount>> known = new LinkedHashMap<>();
        List<PlacePicture> places = new ArrayList<>();
        for (PlaceCount wording : wordings) {
            Optional<LocalizedText> name = name(wording);
            if (name.isPresent()) {
                known.computeIfAbsent(new Named(wording.kind(), name.get()), named -> new ArrayList<>())
                        .add(wording);
            } else {
                places.add(new PlacePicture(null, List.of(wording)));
            }
        }
        known.forEach((named, its) -> places.add(new PlacePicture(named.name(), its)));
        places.sort(LARGEST_FIRST);
        return places;
    }

    private Optional<LocalizedText> name(PlaceCount wording) {
        return switch (wording.kind()) {
            case SEA -> name(wording, PlaceKind.SEA);
            case COUNTRY -> name(wording, PlaceKind.COUNTRY);
            case JOINT -> jointNames.of(wording);
            case REGION, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<LocalizedText> name(PlaceCount wording, PlaceKind kind) {
        return gazetteer
                .resolve(wording.name())
                .filter(place -> place.kind() == kind)
                .map(Place::name);
    }

    private record Named(LineKind kind, LocalizedText name) {}
}
