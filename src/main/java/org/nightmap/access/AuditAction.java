package org.nightmap.access;

/** What was done, as the audit trail names it. */
public enum AuditAction {
    ADDED,
    APPROVED,
    SUPERSEDED,
    WITHDRAWN,
    BASIS_PINNED,
    BASIS_RELEASED,
    USER_ADDED,
    ROLES_CHANGED,
    DEACTIVATED,
    REACTIVATED,
    PASSWORD_RESET,
    PASSWORD_CHANGED
}
