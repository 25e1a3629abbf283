package org.nightmap.picture;

import java.util.List;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** The approved reports of the periods asked for last: a page asks for its period's picture, its nights and a region's series in turn. */
@Component
class ListedReports {

    private static final int REMEMBERED = 4;

    /** Of some two years; longer lists are read each time, so that what is remembered stays small. */
    private static final int MOST_REMEMBERED = 5_000;

    private final Reports reports;
    private final RecentAnswers<Period, List<ReportSummary>> recent = new RecentAnswers<>(REMEMBERED);

    ListedReports(Reports reports) {
        this.reports = reports;
    }

    /** As {@link Reports#approved} gives them. */
    List<ReportSummary> of(Period period) {
        long version = reports.version();
        return recent.known(period, version).orElseGet(() -> {
            List<ReportSummary> listed = reports.approved(period);
            if (listed.size() <= MOST_REMEMBERED) {
                recent.keep(period, version, listed);
            }
            return listed;
        });
    }
}
