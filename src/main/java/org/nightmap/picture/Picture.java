package org.nightmap.picture;

import java.util.List;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;

/**
 * A period's counts on its regions: everything a map, a table or an export shows, as claims of its sources.
 *
 * @param period the period
 * @param label the period for people
 * @param basis the reports that the nights are drawn from, by night; a night without a report has none
 * @param tally the totals; they always reconcile
 * @param warnings what a reader must know before trusting it
 * @param regions every region of the boundary layer, by key
 * @param places what is not a region: seas, joint counts, unresolved names
 * @param reports every approved report listed in the period, of every kind, by date and id
 * @param disagreements where other reports of a night give other counts than its basis
 */
public record Picture(
        Period period,
        LocalizedText label,
        List<Basis> basis,
        Tally tally,
        List<Warning> warnings,
        List<RegionPicture> regions,
        List<PlacePicture> places,
        List<ReportSummary> reports,
        List<Disagreement> disagreements) {

    public Picture {
        basis = List.copyOf(basis);
        warnings = List.copyOf(warnings);
        regions = List.copyOf(regions);
        places = List.copyOf(places);
        reports = List.copyOf(reports);
        disagreements = List.copyOf(disagreements);
    }
}
