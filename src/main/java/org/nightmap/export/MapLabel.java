package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A label placed on a map.
 *
 * @param iso its region
 * @param lines name and count, or one of them alone; the name stands above the count, beside it with a leader
 * @param named whether the name is among them
 * @param box what it covers
 * @param leader where its leader ends in the region; null where it stands in the region
 * @param inside whether it stands wholly in its region
 */
record MapLabel(
        String iso,
        List<Span> lines,
        boolean named,
        Box box,
        @Nullable Coordinate leader,
        boolean inside) {

    MapLabel {
        lines = List.copyOf(lines);
    }
}
