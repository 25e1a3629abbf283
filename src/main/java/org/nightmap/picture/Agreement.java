package org.nightmap.picture;

import java.util.List;
import java.util.Objects;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportSummary;
import org.springframework.stereotype.Component;

/**
 * Whether complete reports of one night say the same of its regions. A joint count says the same as single counts of its
 * places that add up to it, only less precisely.
 */
@Component
class Agreement {

    private final StatementLines lines;

    Agreement(StatementLines lines) {
        this.lines = lines;
    }

    /** How many of the others are complete and agree with this report; 0 if it is not complete itself. */
    int countOf(ReportSummary report, List<ReportSummary> ofTheNight) {
        if (!report.complete()) {
            return 0;
        }
        return Math.toIntExact(ofTheNight.stream()
                .filter(other -> other.key() != report.key() && other.complete() && agree(report, other))
                .count());
    }

    /**
     * The complete reports that contradict another complete one which speaks for the same hours, in the order given; empty
     * where none do.
     */
    List<ReportSummary> contradicting(List<ReportSummary> ofTheNight) {
        List<ReportSummary> complete =
                ofTheNight.stream().filter(ReportSummary::complete).toList();
        return complete.stream()
                .filter(report -> complete.stream()
                        .anyMatch(other -> other.key() != report.key()
                                && speakForTheSameHours(report, other)
                                && !agree(report, other)))
                .toList();
    }

    /** Whether two reports must say the same: both complete, and of the same hours. */
    boolean comparable(ReportSummary one, ReportSummary other) {
        return one.complete() && other.complete() && speakForTheSameHours(one, other);
    }

    /** Whether two complete reports say the same. */
    boolean agree(ReportSummary one, ReportSummary other) {
        if (one.signature().equals(other.signature())) {
            return true;
        }
        return Objects.equals(one.tally().stated(), other.tally().stated())
                && JointCounts.sameCounts(lines.of(one), lines.of(other));
    }

    /** A statement for a part of the night may rightly have smaller counts than one for all of it. */
    private static boolean speakForTheSameHours(ReportSummary one, ReportSummary other) {
        if (one.coverage() == Coverage.PART || other.coverage() == Coverage.PART) {
            return one.coverage() == other.coverage() && Objects.equals(one.window(), other.window());
        }
        return true;
    }
}
