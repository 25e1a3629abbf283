package org.nightmap.picture;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;

/**
 * A report that a night is drawn from.
 *
 * @param night the night
 * @param report the revision
 * @param pin the pin by which it is drawn, or null where the rules chose it, or the one who asked
 */
public record Basis(
        Night night, ReportSummary report, @Nullable StandingPin pin) {}
