package org.nightmap.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a count: how it is written, and what it was taken for.
 *
 * @param words the place as written; blank while a person has not written it yet
 * @param kind what it is
 * @param region the region that the count belongs to; given for {@link LineKind#REGION} and for no other kind
 * @param joint for {@link LineKind#JOINT}, the regions among the places it covers; else empty
 * @param alsoCovers regions that the name includes without a count of their own: the ministry's "Moscow region" includes the city
 * @param meant the name of the sea or country that a person said is meant, where the words do not say so; else null
 */
public record LinePlace(
        String words,
        LineKind kind,
        @Nullable String region,
        List<String> joint,
        List<String> alsoCovers,
        @Nullable String meant) {

    public LinePlace {
        if ((region != null) != (kind == LineKind.REGION)) {
            throw new IllegalArgumentException(
                    "'%s' is of kind %s and has the region %s: a region line has one, others none"
                            .formatted(words, kind, region));
        }
        if (kind != LineKind.JOINT && !joint.isEmpty()) {
            throw new IllegalArgumentException("'%s' is not joint but has joint regions".formatted(words));
        }
        if (kind != LineKind.REGION && !alsoCovers.isEmpty()) {
            throw new IllegalArgumentException("'%s' has no region but covers others".formatted(words));
        }
        if (meant != null && (meant.isBlank() || kind != LineKind.SEA && kind != LineKind.COUNTRY)) {
            throw new IllegalArgumentException("'%s' of kind %s means '%s'".formatted(words, kind, meant));
        }
        joint = List.copyOf(joint);
        alsoCovers = List.copyOf(alsoCovers);
    }

    /** A place that is not known. */
    public static LinePlace unknown(String words) {
        return new LinePlace(words, LineKind.UNKNOWN, null, List.of(), List.of(), null);
    }

    /** The same in other words. */
    public LinePlace worded(String other) {
        return new LinePlace(other, kind, region, joint, alsoCovers, meant);
    }
}
