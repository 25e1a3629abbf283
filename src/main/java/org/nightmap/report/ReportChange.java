package org.nightmap.report;

/**
 * One change of a report.
 *
 * @param action what was done
 * @param revision to which revision
 * @param by who did it, when and why
 */
public record ReportChange(Action action, int revision, Attribution by) {

    /** What can be done to a revision. */
    public enum Action {
        ADDED,
        APPROVED,
        SUPERSEDED,
        WITHDRAWN
    }
}
