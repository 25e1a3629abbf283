package org.nightmap.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Line;
import org.nightmap.report.StoredReport;

/**
 * What one report of a night says of one region.
 *
 * @param report the report
 * @param lines the lines that speak of the region, in order; empty where it is not mentioned
 * @param how in which way
 * @param count the sum of its counts; 0 for {@link How#SILENT_NONE}; null where there is no exact number
 */
record ReportWord(
        StoredReport report,
        List<Line> lines,
        How how,
        @Nullable Integer count) {

    ReportWord {
        lines = List.copyOf(lines);
    }

    /** The ways in which a report speaks of a region. */
    enum How {
        /** By a number, or by several. */
        COUNT,
        /** By a range or a bound alone. */
        VAGUE,
        /** Within the count of another region. */
        WITHIN,
        /** In one count over several places. */
        JOINTLY,
        /** By name alone. */
        NAMED,
        /** Not at all, in a complete report of the whole night: so it claims none. */
        SILENT_NONE,
        /** Not at all. */
        SILENT
    }

    static ReportWord of(StoredReport report, String iso) {
        List<Line> own = report.statement().lines().stream()
                .filter(line -> iso.equals(line.region()))
                .toList();
        if (own.stream().anyMatch(line -> line.count() != null)) {
            int sum = own.stream()
                    .mapToInt(line -> line.count() == null ? 0 : line.count())
                    .sum();
            return new ReportWord(report, own, How.COUNT, sum);
        }
        if (own.stream().anyMatch(Line::vague)) {
            return new ReportWord(report, own, How.VAGUE, null);
        }
        if (!own.isEmpty()) {
            return new ReportWord(report, own, How.NAMED, null);
        }
        return ofOthers(report, iso);
    }

    private static ReportWord ofOthers(StoredReport report, String iso) {
        List<Line> lines = report.statement().lines();
        List<Line> including =
                lines.stream().filter(line -> line.alsoCovers().contains(iso)).toList();
        if (!including.isEmpty()) {
            return new ReportWord(report, including, How.WITHIN, null);
        }
        List<Line> joint =
                lines.stream().filter(line -> line.regions().contains(iso)).toList();
        if (!joint.isEmpty()) {
            return new ReportWord(report, joint, How.JOINTLY, null);
        }
        return report.summary().silenceMeansNone()
                ? new ReportWord(report, List.of(), How.SILENT_NONE, 0)
                : new ReportWord(report, List.of(), How.SILENT, null);
    }
}
