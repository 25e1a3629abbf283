package org.nightmap.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Window;

/** How much of its night a statement speaks for (docs/decisions/0002-coverage-by-window.md). */
final class CoverageByWindow {

    /** A statement that ends at this hour or later speaks for the whole night: the ministry's own ends vary from 5 to 8. */
    private static final LocalTime MORNING = LocalTime.of(5, 0);

    private CoverageByWindow() {}

    /**
     * The coverage.
     *
     * @param windowText the window as written, empty if the statement gives none
     * @param window the window as understood, or null
     * @param listed the date the statement is listed under: for a night its morning
     */
    static Coverage of(ReportKind kind, String windowText, @Nullable Window window, LocalDate listed) {
        if (window == null) {
            return kind == ReportKind.NIGHT && windowText.isBlank() ? Coverage.FULL : Coverage.UNKNOWN;
        }
        LocalDateTime midnight = listed.atStartOfDay();
        boolean whole = window.from().isBefore(midnight) && !window.to().isBefore(listed.atTime(MORNING));
        return whole ? Coverage.FULL : Coverage.PART;
    }
}
