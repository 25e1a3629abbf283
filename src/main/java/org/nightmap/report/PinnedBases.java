package org.nightmap.report;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The pinned bases of nights, append-only. Whether a night can be drawn from them is not decided here. */
public interface PinnedBases {

    /** The pins of a period's nights that stand: the last of each night, unless it was taken back. */
    SortedMap<Night, PinnedBasis> standing(Period period);

    /**
     * Pins the basis of a night, in place of what was pinned before.
     *
     * @param reports stored revisions
     * @param known the pin that stands as the caller knows it, or null
     * @param by with a reason
     * @throws PinChanged if another pin stands, or none any more
     * @throws IllegalArgumentException if there is no reason
     */
    PinnedBasis pin(Night night, List<ReportRef> reports, @Nullable PinnedBasis known, Attribution by);

    /**
     * Takes a pin back, so that the rules choose again.
     *
     * @param known the pin that stands as the caller knows it
     * @param by with a reason
     * @throws PinChanged if another pin stands, or none any more
     * @throws IllegalArgumentException if there is no reason
     */
    void release(PinnedBasis known, Attribution by);
}
