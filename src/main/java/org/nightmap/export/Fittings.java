package org.nightmap.export;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * What a sheet has besides its picture, whatever the night.
 *
 * @param insetCentre what the inset shows, metres in the view's projection; null for no inset
 * @param insetTitle what stands over the inset
 * @param mark the organisation's, at the right of the headline; null for none
 */
record Fittings(
        @Nullable Coordinate insetCentre,
        String insetTitle,
        @Nullable Mark mark) {

    /** The same where the inset would show nothing. */
    Fittings withoutInset() {
        return new Fittings(null, insetTitle, mark);
    }
}
