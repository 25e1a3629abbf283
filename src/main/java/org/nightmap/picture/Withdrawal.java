package org.nightmap.picture;

import java.time.LocalDate;
import org.nightmap.report.ReportRef;

/**
 * That a report was withdrawn.
 *
 * @param ref the revision that was
 * @param on the day in Moscow
 * @param reason why; may be empty
 */
public record Withdrawal(ReportRef ref, LocalDate on, String reason) {}
