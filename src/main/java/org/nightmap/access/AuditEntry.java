package org.nightmap.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change of a report, of a user or of a night's pinned basis: exactly one of the three.
 *
 * @param actor a user's name, or the part of the product that acted
 * @param report the report's id, or null
 * @param revision the report's revision, or null
 * @param account the user that was changed, or null
 * @param pin the night whose basis was pinned or taken back, or null
 * @param detail why a report or a pin was changed, as somebody wrote it, or a user's roles then; may be empty
 */
public record AuditEntry(
        Instant at,
        String actor,
        AuditAction action,
        @Nullable String report,
        @Nullable Integer revision,
        @Nullable String account,
        @Nullable Pin pin,
        String detail) {

    public AuditEntry {
        long subjects = Stream.of(report, account, pin).filter(Objects::nonNull).count();
        if (subjects != 1 || (report == null) != (revision == null)) {
            throw new IllegalArgumentException("A change is of a report's revision, of a user or of a night");
        }
    }

    /**
     * A night's pinned basis.
     *
     * @param night the night's morning
     * @param reports the pinned revisions, each as {@code ID@REVISION}
     */
    public record Pin(LocalDate night, List<String> reports) {

        public Pin {
            reports = List.copyOf(reports);
        }
    }
}
