package org.nightmap.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.nightmap.report.Line;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.springframework.stereotype.Component;

/** The lines of reports, read only where figures cannot tell two reports apart. */
@Component
class StatementLines {

    /** Few reports are read in full; enough for all of them that two years of nights need. */
    private static final int REMEMBERED = 256;

    /** A revision's content never changes, so what was read once stays true whatever is stored later. */
    private static final long ALWAYS = 0;

    private final Reports reports;
    private final RecentAnswers<Long, List<Line>> recent = new RecentAnswers<>(REMEMBERED);

    StatementLines(Reports reports) {
        this.reports = reports;
    }

    List<Line> of(ReportSummary report) {
        return recent.get(
                report.key(),
                ALWAYS,
                () -> reports.find(report.ref())
                        .orElseThrow(() -> new IllegalStateException("The report %s is gone".formatted(report.ref())))
                        .statement()
                        .lines());
    }

    /** How often a report names a region that it has named before, mostly by a slip that put a count in the wrong place. */
    int repeatedRegions(ReportSummary report) {
        List<String> regions =
                of(report).stream().map(Line::region).filter(Objects::nonNull).toList();
        return regions.size() - new HashSet<>(regions).size();
    }
}
