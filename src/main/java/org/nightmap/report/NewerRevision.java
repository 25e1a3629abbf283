package org.nightmap.report;

/** Somebody else changed the report meanwhile, so that a person has to decide. Nothing was stored. */
public final class NewerRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReportSummary latest;
    private final transient ReportChange change;

    /**
     * The newer revision.
     *
     * @param latest the latest revision as it is now
     * @param change what was done to it last
     */
    NewerRevision(ReportSummary latest, ReportChange change) {
        super("%s is the latest revision and %s".formatted(latest.ref(), latest.status()));
        this.latest = latest;
        this.change = change;
    }

    /** The latest revision as it is now. */
    public ReportSummary latest() {
        return latest;
    }

    /** What was done to it last. */
    public ReportChange change() {
        return change;
    }
}
