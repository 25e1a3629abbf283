package org.nightmap.report;

/**
 * What came of a statement that was handed in.
 *
 * @param report the revision that has it
 * @param added whether it was stored now; if not, it was there
 */
public record Submitted(ReportSummary report, boolean added) {}
