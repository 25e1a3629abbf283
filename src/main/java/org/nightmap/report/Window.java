package org.nightmap.report;

import java.time.LocalDateTime;

/**
 * The hours a statement speaks for, Moscow time.
 *
 * @param from begin
 * @param to end, after the begin
 */
public record Window(LocalDateTime from, LocalDateTime to) {

    public Window {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("The window ends at %s, before it begins at %s".formatted(to, from));
        }
    }

    public boolean overlaps(Window other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
