package org.nightmap.picture;

import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;

/**
 * A report that a night is drawn from.
 *
 * @param night the night
 * @param report the revision
 * @param pinned whether a person chose it instead of the rules
 */
public record Basis(Night night, ReportSummary report, boolean pinned) {}
