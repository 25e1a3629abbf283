package org.nightmap.report;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One revision without its text and lines: what choosing a basis and listing sources needs.
 *
 * @param key the revision's key in the database, for joins
 * @param ref id and revision
 * @param status where it is in its life
 * @param publisher who published it
 * @param kind what it counts
 * @param date the date it is listed under
 * @param coverage how much of its night it speaks for
 * @param window its window as understood, or null
 * @param windowText its window as written, or empty
 * @param url where it was published, or null
 * @param language code of its language
 * @param published when it was published, or null
 * @param tally its lines against its total
 * @param complete whether its lines add up to its total and every one of them has an exact number
 * @param resolved whether every name in it is resolved to a region, sea or country, alone or jointly
 * @param lineCount how many lines it has
 * @param signature equal for two revisions exactly if their regions and counts are equal
 * @param textKind what its stored text is, or null
 * @param note what was noted when it was entered, or empty
 */
public record ReportSummary(
        long key,
        ReportRef ref,
        ReportStatus status,
        String publisher,
        ReportKind kind,
        LocalDate date,
        Coverage coverage,
        @Nullable Window window,
        String windowText,
        @Nullable URI url,
        String language,
        @Nullable Publication published,
        Tally tally,
        boolean complete,
        boolean resolved,
        int lineCount,
        String signature,
        @Nullable TextKind textKind,
        String note) {

    /** Whether it accounts for every drone it states, each at a place that is known. */
    public boolean accountsForAll() {
        return complete && resolved;
    }

    /** Whether a region that it does not name has none, as it says all there is to say of the whole night. */
    public boolean silenceMeansNone() {
        return accountsForAll() && coverage == Coverage.FULL;
    }

    /** Whether it and another may speak for the same hours: hours that are not known may be any. */
    public boolean mayOverlap(ReportSummary other) {
        return window == null || other.window == null || window.overlaps(other.window);
    }
}
