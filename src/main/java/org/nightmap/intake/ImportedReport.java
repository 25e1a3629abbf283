package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;

/**
 * One revision of a report, read from a file and not stored.
 *
 * @param id the id that the file gives it; null where it gives none
 * @param revision its number in the file; 1 where the file does not say
 * @param status where the file says it is in its life; null where it does not say
 * @param line the line of the file on which it begins
 */
public record ImportedReport(
        @Nullable String id, int revision, @Nullable ReportStatus status, Statement statement, int line) {}
