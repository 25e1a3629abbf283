package org.nightmap.picture;

import org.nightmap.report.ReportSummary;

/**
 * A report considered as the basis of its night.
 *
 * @param report the revision
 * @param agreeing how many other complete reports of the night agree with it on the regions and counts; 0 if it is not complete
 * @param publisherRank its publisher's place in the configured order, 0 first
 * @param misdated whether its list is likely that of the night before or after
 * @param lostBy the rule by which it comes after the one before it; {@link Rule#FIRST} for the first
 */
public record BasisCandidate(ReportSummary report, int agreeing, int publisherRank, boolean misdated, Rule lostBy) {

    /** The rules, in the order in which they are asked. */
    public enum Rule {
        FIRST,
        /** A report whose list is likely that of the night before or after yields to any other. */
        OWN_NIGHT,
        COMPLETE,
        MOST_AGREEING,
        MOST_ATTRIBUTED,
        PUBLISHER_RANK,
        NEWEST,
        /** Fewest regions named again: a region named twice is mostly a slip. */
        NO_REGION_TWICE,
        ID
    }
}
