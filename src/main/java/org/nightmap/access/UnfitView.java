package org.nightmap.access;

/** A change of the saved views that is refused, and why. */
public final class UnfitView extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Why it is refused. */
    public enum Reason {
        NAME_TAKEN,
        TOO_MANY,
        /** Deleted meanwhile, in another window. */
        GONE
    }

    private final Reason reason;

    UnfitView(Reason reason) {
        super("The view is refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
