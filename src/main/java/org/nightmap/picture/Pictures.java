package org.nightmap.picture;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.Line;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Makes pictures of periods. Safe for many threads; remembers recent pictures until a report changes. */
public interface Pictures {

    /** The picture of a period, each night drawn from its pinned basis, else from the one that the rules choose. */
    Picture of(Period period);

    /**
     * The picture of one night drawn from reports that the one who asks chose, whatever is pinned.
     *
     * @param pinned one night statement of the night, of any approved or superseded revision; or several part statements of
     *     it whose windows do not overlap
     * @throws IllegalArgumentException if the choice is not such, with what is wrong
     */
    Picture pinned(Period night, List<ReportRef> pinned);

    /**
     * The picture of one night drawn from lines that are not stored: what a report would give, were it the night's basis.
     *
     * @param coverage how much of the night they speak for
     * @param stated the stated total; null if none is stated
     */
    Picture preview(Night night, Coverage coverage, @Nullable Integer stated, List<Line> lines);

    /** The nights of a period that have an approved night statement, in order. */
    List<NightOverview> nights(Period period);

    /**
     * One region through time.
     *
     * @throws IllegalArgumentException if there is no such region
     */
    RegionSeries series(String iso, Period period);

    /**
     * Every region on every night of a period, each night drawn from the basis that the rules choose.
     *
     * @throws IllegalArgumentException if the period has more than {@link RegionGrid#MOST_NIGHTS} nights
     */
    RegionGrid grid(Period period);

    /** The night statements of each night of a period, in the order in which the rules would choose them, with the reasons. */
    SortedMap<Night, List<BasisCandidate>> candidates(Period period);
}
