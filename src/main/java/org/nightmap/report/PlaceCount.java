package org.nightmap.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that cannot be drawn as a region, with what the drawn reports count there.
 *
 * @param place the place as written
 * @param kind what it is; never {@link LineKind#REGION}
 * @param regions for a joint count, the regions among its places; else empty
 * @param meant the name of the sea or country that a person said is meant, or null
 * @param count the number; null if the place is named without an exact one
 */
public record PlaceCount(
        String place,
        LineKind kind,
        List<String> regions,
        @Nullable String meant,
        @Nullable Integer count) {

    /** A place of which only the words as written are known. */
    public PlaceCount(String place, LineKind kind, List<String> regions, @Nullable Integer count) {
        this(place, kind, regions, null, count);
    }

    /** What says which place it is: what a person said is meant, or the words as written. */
    public String name() {
        return meant == null ? place : meant;
    }
}
