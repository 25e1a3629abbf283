package org.nightmap.access;

/** What somebody may do beyond reading, which anyone may. One person can have several, and none includes another. */
public enum Role {
    /** Enters and corrects reports. */
    ANALYST,
    /** Approves reports, which puts them on the map. */
    APPROVER,
    /** Manages the users. */
    ADMINISTRATOR;

    private static final String PREFIX = "ROLE_";

    /** The role as the security framework names it. */
    String authority() {
        return PREFIX + name();
    }
}
