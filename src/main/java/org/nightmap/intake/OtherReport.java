package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.Figures;
import org.nightmap.report.Line;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.StoredReport;

/**
 * Another report of the night that a review is of, with the regions of which the two give different numbers.
 *
 * @param report the other report
 * @param differences by region
 */
public record OtherReport(ReportSummary report, List<Difference> differences) {

    /**
     * Different numbers of one region; only numbers are compared: a count, or 0 where silence means none.
     *
     * @param iso the region
     * @param here what the review says
     * @param there what the other report says
     */
    public record Difference(String iso, int here, int there) {}

    public OtherReport {
        differences = List.copyOf(differences);
    }

    /** Compares the lines of a review, their figures and their coverage with stored reports. */
    public static List<OtherReport> of(
            List<Line> lines, Figures figures, Coverage coverage, List<StoredReport> others) {
        boolean silent = figures.complete() && figures.resolved() && coverage == Coverage.FULL;
        Map<String, @Nullable Integer> here = counts(lines);
        return others.stream().map(other -> of(here, silent, other)).toList();
    }

    private static OtherReport of(Map<String, @Nullable Integer> here, boolean silentHere, StoredReport other) {
        boolean silentThere = other.summary().silenceMeansNone();
        Map<String, @Nullable Integer> there = counts(other.statement().lines());
        Set<String> regions = new TreeSet<>(here.keySet());
        regions.addAll(there.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String iso : regions) {
            Integer ours = number(here, iso, silentHere);
            Integer theirs = number(there, iso, silentThere);
            if (ours != null && theirs != null && !ours.equals(theirs)) {
                differences.add(new Difference(iso, ours, theirs));
            }
        }
        return new OtherReport(other.summary(), differences);
    }

    private static @Nullable Integer number(Map<String, @Nullable Integer> counts, String iso, boolean silent) {
        return counts.containsKey(iso) ? counts.get(iso) : silent ? Integer.valueOf(0) : null;
    }

    /** The sum of each region that is named; null where a number of it is not known, or is within another count. */
    private static Map<String, @Nullable Integer> counts(List<Line> lines) {
        Map<String, @Nullable Integer> counts = new TreeMap<>();
        for (Line line : lines) {
            String region = line.region();
            if (region != null) {
                Integer before = counts.containsKey(region) ? counts.get(region) : Integer.valueOf(0);
                Integer count = line.count();
                counts.put(region, before == null || count == null ? null : Integer.valueOf(before + count));
            }
        }
        for (Line line : lines) {
            line.alsoCovers().forEach(iso -> counts.putIfAbsent(iso, null));
            line.regions().forEach(iso -> counts.putIfAbsent(iso, null));
        }
        return counts;
    }
}
