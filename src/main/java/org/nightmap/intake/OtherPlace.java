package org.nightmap.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.PlaceMention;
import org.nightmap.gazetteer.Tokenizer;
import org.nightmap.report.LineKind;

/**
 * Tells where a line says one place in words and is counted for another: "Kursk" with the key of Bryansk Oblast beside it. One of the
 * two is a slip, and only a person can say which.
 */
public final class OtherPlace {

    private OtherPlace() {}

    /**
     * Whether the words of a line contradict what it is counted for. Words that mean no known place contradict nothing.
     *
     * @param region of a line of the kind region, else null
     * @param joint the regions of a joint line, else none
     */
    public static boolean isMeant(
            Gazetteer names, String words, LineKind kind, @Nullable String region, List<String> joint) {
        Optional<Place> meant = names.resolve(words);
        return switch (kind) {
            case REGION ->
                meant.filter(place -> !Objects.equals(place.region(), region)).isPresent();
            case SEA -> meant.filter(place -> place.kind() != PlaceKind.SEA).isPresent();
            case COUNTRY ->
                meant.filter(place -> place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.SEA)
                        .isPresent();
            case JOINT -> !joint.isEmpty() && !joint.containsAll(mentioned(names, words));
            case UNKNOWN -> false;
        };
    }

    private static List<String> mentioned(Gazetteer names, String words) {
        return names.mentions(Tokenizer.tokens(words)).stream()
                .map(PlaceMention::place)
                .map(Place::region)
                .filter(Objects::nonNull)
                .toList();
    }
}
