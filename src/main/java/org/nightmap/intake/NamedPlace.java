package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;

/**
 * A place in a text, known or not.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param place what it means; null for a name that is not known
 * @param form how it stands there
 */
record NamedPlace(int first, int end, @Nullable Place place, NameForm form) {

    boolean is(PlaceKind kind) {
        return place != null && place.kind() == kind;
    }

    /** Whether both are the same place, be it named twice; two names that are not known are two places. */
    boolean isSameAs(NamedPlace other) {
        return equals(other)
                || place != null && other.place != null && identity().equals(other.identity());
    }

    /** What tells it from other places; empty for a name that is not known. */
    String identity() {
        if (place == null) {
            return "";
        }
        return place.kind() == PlaceKind.REGION
                ? String.valueOf(place.region())
                : place.name().en();
    }
}
