package org.nightmap.access;

import org.jspecify.annotations.Nullable;

/**
 * Which changes are wanted; empty text and null ask for all.
 *
 * @param report part of a report's id, of one that was changed or that a night was pinned to
 * @param user part of the name of who acted or who was changed
 */
public record AuditFilter(
        String report, String user, @Nullable AuditAction action) {

    public static final AuditFilter ALL = new AuditFilter("", "", null);

    public AuditFilter {
        report = report.strip();
        user = user.strip();
    }
}
