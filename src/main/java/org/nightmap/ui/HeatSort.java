package org.nightmap.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a heat table has its regions. */
enum HeatSort {
    /** The greatest count of all nights first. */
    TOTAL,
    /** Neighbours together. */
    GEOGRAPHY;

    /** The name in an address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HeatSort> ofCode(String code) {
        return Stream.of(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
