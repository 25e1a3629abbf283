package org.nightmap.report;

/**
 * One revision in full.
 *
 * @param summary its figures
 * @param statement its content
 */
public record StoredReport(ReportSummary summary, Statement statement) {}
