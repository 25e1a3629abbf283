package org.nightmap.picture;

import org.nightmap.report.Coverage;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;

/**
 * A night with at least one approved night statement, in figures.
 *
 * @param night the night
 * @param tally the figures of its basis
 * @param complete whether the lines of its basis add up to the stated total
 * @param coverage how much of the night its basis speaks for
 * @param contradicted whether complete reports of it contradict each other
 * @param reports how many approved reports are listed under it, of every kind
 */
public record NightOverview(
        Night night, Tally tally, boolean complete, Coverage coverage, boolean contradicted, int reports) {

    /** The night with the figures of another basis than the rules choose. */
    public NightOverview with(Tally other) {
        return new NightOverview(night, other, complete, coverage, contradicted, reports);
    }

    /** Whether its figures are those of the whole night and all at a place, as far as the basis says. */
    public boolean whole() {
        return complete && coverage == Coverage.FULL;
    }
}
