package org.nightmap.picture;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Window;
import org.nightmap.time.Night;

/** When a report's silence about a region means that there was none. */
final class Silence {

    private Silence() {}

    /** Whether a region that none of the reports names has none: they account for all they state, all night. */
    static boolean meansNone(Night night, List<ReportSummary> reports) {
        return reports.stream().allMatch(ReportSummary::accountsForAll) && coverTheNight(night, reports);
    }

    static boolean coverTheNight(Night night, List<ReportSummary> reports) {
        return reports.stream().anyMatch(report -> report.coverage() == Coverage.FULL) || windowsCover(night, reports);
    }

    private static boolean windowsCover(Night night, List<ReportSummary> reports) {
        List<Window> windows = reports.stream()
                .map(ReportSummary::window)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Window::from))
                .toList();
        if (windows.size() < reports.size()) {
            return false;
        }
        LocalDateTime reached = windows.getFirst().to();
        for (Window window : windows) {
            if (window.from().isAfter(reached)) {
                return false;
            }
            reached = window.to().isAfter(reached) ? window.to() : reached;
        }
        return new Window(windows.getFirst().from(), reached).coversNight(night.morning());
    }
}
