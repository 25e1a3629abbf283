package org.nightmap.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A count at a place, and the parts of both by their names. A line is one, in a report as in a draft. */
public interface PlacedCount {

    LinePlace at();

    LineCount counted();

    /** The place as written. */
    default String place() {
        return at().words();
    }

    default LineKind kind() {
        return at().kind();
    }

    default @Nullable String region() {
        return at().region();
    }

    default List<String> alsoCovers() {
        return at().alsoCovers();
    }

    default @Nullable String meant() {
        return at().meant();
    }

    default @Nullable Integer count() {
        return counted().exact();
    }

    default @Nullable Integer atLeast() {
        return counted().atLeast();
    }

    default @Nullable Integer atMost() {
        return counted().atMost();
    }

    default boolean each() {
        return counted().each();
    }
}
