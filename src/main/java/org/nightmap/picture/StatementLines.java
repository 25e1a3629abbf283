package org.nightmap.picture;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nightmap.report.Line;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.springframework.stereotype.Component;

/** The lines of reports, read only where figures cannot tell two reports apart. */
@Component
class StatementLines {

    /** The reports of so many nights as are looked at together; what follows from them is kept and they are not. */
    private static final int REMEMBERED = 1024;

    private final Reports reports;
    private final RecentAnswers<Long, List<Line>> recent = new RecentAnswers<>(REMEMBERED);

    StatementLines(Reports reports) {
        this.reports = reports;
    }

    List<Line> of(ReportSummary report) {
        return recent.get(
                report.key(),
                RecentAnswers.ALWAYS,
                () -> reports.lines(List.of(report.key())).getOrDefault(report.key(), List.of()));
    }

    /** Reads those of many reports together that are not remembered. */
    void prepare(Collection<ReportSummary> wanted) {
        List<Long> missing = wanted.stream()
                .map(ReportSummary::key)
                .filter(key -> recent.known(key, RecentAnswers.ALWAYS).isEmpty())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            Map<Long, List<Line>> read = reports.lines(missing);
            missing.forEach(key -> recent.keep(key, RecentAnswers.ALWAYS, read.getOrDefault(key, List.of())));
        }
    }

    /** How often a report names a region that it has named before, mostly by a slip that put a count in the wrong place. */
    int repeatedRegions(ReportSummary report) {
        List<String> regions =
                of(report).stream().map(Line::region).filter(Objects::nonNull).toList();
        return regions.size() - new HashSet<>(regions).size();
    }
}
