package org.nightmap.choropleth;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a region its colour tells. All but {@link #COUNT} are worked out from counts, as decision 0021 says, and every one of them is
 * there for regions that are counted and for no others: what has no number has none by any measure.
 */
public enum Measure {
    /** Its count; over a span the sum of its nights' counts. */
    COUNT,
    /** Over a span, that sum divided by the number of nights on which the region has a number, none being one. */
    MEAN,
    /** Over a span, the number of nights on which it has a count of its own. */
    NIGHTS,
    /** Over a span, its highest count of a night. */
    HIGHEST,
    /** Its count per 10,000 km² of its area. */
    PER_AREA,
    /** Its count in per cent of all: of the stated total, or where none is stated of all that is counted. */
    SHARE,
    /** Its count per 100,000 inhabitants, where the boundaries have a population. */
    PER_HEAD;

    /** As in an address: per_area. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values are whole numbers, as counts are. */
    public boolean whole() {
        return this == COUNT || this == NIGHTS || this == HIGHEST;
    }

    /** Whether it tells anything of a single night that the count does not. */
    public boolean ofOneNight() {
        return this == COUNT || this == PER_AREA || this == SHARE || this == PER_HEAD;
    }

    public static Optional<Measure> ofCode(String code) {
        return Stream.of(values())
                .filter(measure -> measure.code().equals(code))
                .findFirst();
    }
}
