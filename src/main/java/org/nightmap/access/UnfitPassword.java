package org.nightmap.access;

/** A password that is refused, and why. The password itself is not in it. */
public final class UnfitPassword extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Why a password is refused. */
    public enum Reason {
        TOO_SHORT,
        /** More bytes than the hash takes in: the rest would not count. */
        TOO_LONG,
        CONTAINS_THE_NAME,
        /** Fewer than five different characters. */
        TOO_UNIFORM,
        /** The one it should replace. */
        SAME_AS_BEFORE,
        /** What was given as the present password is not it. */
        PRESENT_ONE_IS_WRONG
    }

    private final Reason reason;

    UnfitPassword(Reason reason) {
        super("The password is refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
