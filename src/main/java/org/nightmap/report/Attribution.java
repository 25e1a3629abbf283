package org.nightmap.report;

import java.time.Instant;

/**
 * Who changed something, when and why, for the audit trail.
 *
 * @param actor the user's name, or the part of the product that acted
 * @param at the time
 * @param reason why; may be empty
 */
public record Attribution(String actor, Instant at, String reason) {

    public Attribution {
        if (actor.isBlank()) {
            throw new IllegalArgumentException("A change has an actor");
        }
    }
}
