package org.nightmap.report;

import java.util.List;
import java.util.Map;
import org.nightmap.time.Night;

/** The join of counts to regions, done by the database. */
public interface RegionJoin {

    /**
     * Every region of the boundary layer over the nights drawn, by key.
     *
     * @param drawn the revisions the nights are drawn from; several of one night add up
     */
    List<RegionTally> tally(List<DrawnReport> drawn);

    /** What the drawn revisions count outside the regions, the same place and kind added up, largest first. */
    List<PlaceCount> elsewhere(List<DrawnReport> drawn);

    /**
     * The counts of single regions, as each revision gives them.
     *
     * @param keys revisions
     * @return by revision key and region, the sum of the region's exact counts; regions without one are absent
     */
    Map<Long, Map<String, Integer>> countsByRegion(List<Long> keys);

    /**
     * One region, night by night.
     *
     * @return for each night drawn, the tally of that night alone
     */
    Map<Night, RegionTally> series(String iso, List<DrawnReport> drawn);

    /**
     * Every region, night by night, at once.
     *
     * @return for each night drawn, the tallies of that night alone
     */
    Map<Night, NightTallies> grid(List<DrawnReport> drawn);
}
