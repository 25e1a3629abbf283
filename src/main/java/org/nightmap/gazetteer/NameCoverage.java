package org.nightmap.gazetteer;

import java.util.List;

/** Which regions a name includes besides the one that its count belongs to. */
public interface NameCoverage {

    /**
     * The other regions that a place as written includes: the ministry's "Moscow region" is the oblast and the city.
     *
     * @param place the place as a statement writes it, in any of its languages and cases
     * @param region key of the region that the count belongs to
     * @return keys of the regions included as well; empty for a name that means one region alone
     */
    List<String> alsoCovers(String place, String region);
}
