package org.nightmap.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Window;

/** How much of its night a statement speaks for (docs/decisions/0002-coverage-by-window.md). */
final class CoverageByWindow {

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
        return window.coversNight(listed) ? Coverage.FULL : Coverage.PART;
    }
}
