package org.nightmap.report;

/** What is handed in contradicts what is stored, so that a person has to decide. Nothing of it is stored. */
public final class SubmissionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final Reason reason;
    private final String stored;

    /** Why it cannot be stored as it is. */
    public enum Reason {
        /** Another statement has the id. */
        ID_TAKEN,
        /** The same text of the same publisher is stored with other counts: that would be a correction. */
        OTHER_COUNTS,
        /** Something else was sent under the same key. */
        KEY_USED
    }

    /**
     * A conflict.
     *
     * @param index which of the statements, from 0
     * @param stored what it contradicts: a revision, or the key
     */
    SubmissionConflict(int index, Reason reason, String stored) {
        super("%s: %s".formatted(reason, stored));
        this.index = index;
        this.reason = reason;
        this.stored = stored;
    }

    public int index() {
        return index;
    }

    public Reason reason() {
        return reason;
    }

    public String stored() {
        return stored;
    }
}
