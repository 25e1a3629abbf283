package org.nightmap.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;

/**
 * What a name means.
 *
 * @param kind what it is
 * @param region key of the region that a count belongs to; given for {@link PlaceKind#REGION} alone
 * @param alsoCovers keys of the other regions that the name includes: the ministry's "Moscow region" is the oblast and the
 *     city
 * @param name what people are shown: the name file's first name in each language
 */
public record Place(PlaceKind kind, @Nullable String region, List<String> alsoCovers, LocalizedText name) {

    public Place {
        if ((region != null) != (kind == PlaceKind.REGION)) {
            throw new IllegalArgumentException(
                    "%s is of kind %s and has the region %s".formatted(name.en(), kind, region));
        }
        alsoCovers = List.copyOf(alsoCovers);
    }

    /** How messages about name files call it: its key and its names. */
    String shown() {
        String names = name.en() + " / " + name.ru();
        return region == null ? names : region + " " + names;
    }

    /** Whether both names mean the same: look-alikes of one place are one. */
    boolean isSameAs(Place other) {
        return kind == other.kind
                && (region == null ? name.equals(other.name) : region.equals(other.region))
                && alsoCovers.equals(other.alsoCovers);
    }
}
