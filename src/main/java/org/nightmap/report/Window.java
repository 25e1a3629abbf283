package org.nightmap.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The hours a statement speaks for, Moscow time.
 *
 * @param from begin
 * @param to end, after the begin
 */
public record Window(LocalDateTime from, LocalDateTime to) {

    /** The ministry's own nights end between 5 and 8. */
    private static final LocalTime EARLIEST_END = LocalTime.of(5, 0);

    public Window {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("The window ends at %s, before it begins at %s".formatted(to, from));
        }
    }

    /**
     * Whether these hours are a whole night: they begin before midnight and end at 05:00 or later. Decision 0002 says why.
     *
     * @param morning the day on which the night ends
     */
    public boolean coversNight(LocalDate morning) {
        return from.isBefore(morning.atStartOfDay()) && !to.isBefore(morning.atTime(EARLIEST_END));
    }

    public boolean overlaps(Window other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
