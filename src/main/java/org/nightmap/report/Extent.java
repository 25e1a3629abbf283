package org.nightmap.report;

import java.time.LocalDate;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * From the first to the last night with an approved night statement. That may be more nights than a {@link Period} may have.
 *
 * @param first the first night
 * @param last the last night, not before the first
 */
public record Extent(Night first, Night last) {

    public Extent {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("The nights from %s to %s".formatted(first, last));
        }
    }

    /** All of them, or the latest where they are more than a period may have. */
    public Period latest() {
        LocalDate earliest = last.morning().minusDays(Period.MOST_NIGHTS - 1);
        return new Period(first.morning().isBefore(earliest) ? new Night(earliest) : first, last);
    }
}
