package org.nightmap.choropleth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How many maps a period makes. */
public enum Arrangement {
    /** One of its values. */
    MAP,
    /** One of what differs from another period. */
    DIFFERENCE,
    /** Two, of it and of another period, with one legend. */
    SIDE,
    /** One of each of its nights, with one legend. */
    NIGHTS;

    /** As many nights as one page shows. */
    public static final int MOST_NIGHTS = 31;

    /** As in an address: difference. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> codes() {
        return Stream.of(values()).map(Arrangement::code).toList();
    }

    /** Whether circles can stand for its numbers: those of several maps would have one scale each, and a change may be below zero. */
    public boolean hasSymbols() {
        return this == MAP;
    }

    /** Whether it is one map, which needs no captions. */
    public boolean isOneMap() {
        return this == MAP || this == DIFFERENCE;
    }

    /** Whether it needs another period. */
    public boolean isComparison() {
        return this == DIFFERENCE || this == SIDE;
    }

    public static Optional<Arrangement> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
