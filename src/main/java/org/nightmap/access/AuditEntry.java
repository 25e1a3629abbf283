package org.nightmap.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a report or of a user.
 *
 * @param actor a user's name, or the part of the product that acted
 * @param report the report's id, or null where a user was changed
 * @param revision the report's revision, or null where a user was changed
 * @param account the user that was changed, or null where it was a report
 * @param detail why a report was changed, as somebody wrote it, or a user's roles then; may be empty
 */
public record AuditEntry(
        Instant at,
        String actor,
        AuditAction action,
        @Nullable String report,
        @Nullable Integer revision,
        @Nullable String account,
        String detail) {

    public AuditEntry {
        if ((report == null) == (account == null) || (report == null) != (revision == null)) {
            throw new IllegalArgumentException("A change is of a report's revision or of a user");
        }
    }
}
