package org.nightmap.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.MoscowTime;
import org.nightmap.time.Night;

/**
 * When a statement was published, in Moscow: a day, and the time of it only where the source gives one. That no time is known is
 * said by its absence; midnight is a time like any other. In order of time; of one day, what has no time comes first.
 *
 * @param day of the years that nights are of
 * @param time in whole minutes, as sources give it; null where only the day is known
 */
public record Publication(LocalDate day, @Nullable LocalTime time) implements Comparable<Publication> {

    private static final Comparator<Publication> ORDER = Comparator.comparing(Publication::day)
            .thenComparing(Publication::time, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Publication {
        if (!isDay(day)) {
            throw new IllegalArgumentException("A statement is published between %d and %d, not on %s"
                    .formatted(Night.FIRST_YEAR, Night.LAST_YEAR, day));
        }
        if (time != null && !time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("A time of publication has whole minutes, not " + time);
        }
    }

    /** Whether something can have been published on a day: other centuries are typing errors. */
    public static boolean isDay(LocalDate day) {
        return day.getYear() >= Night.FIRST_YEAR && day.getYear() <= Night.LAST_YEAR;
    }

    /** A day whose time is not known. */
    public static Publication on(LocalDate day) {
        return new Publication(day, null);
    }

    /** A moment, to the minute. */
    public static Publication at(Instant moment) {
        return new Publication(
                MoscowTime.dateOf(moment), MoscowTime.timeOf(moment).truncatedTo(ChronoUnit.MINUTES));
    }

    /**
     * Reads what {@link #toString} writes, and a time of any other zone.
     *
     * @param text {@code 2026-04-15}, or {@code 2026-04-15T07:41+03:00} with or without seconds; a time without its zone is none
     * @throws IllegalArgumentException if it is neither
     */
    public static Publication parse(String text) {
        try {
            return text.indexOf('T') < 0
                    ? on(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE))
                    : at(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "This is neither a date, as 2026-04-15, nor a time with its zone, as 2026-04-15T07:41+03:00", e);
        }
    }

    @Override
    public int compareTo(Publication other) {
        return ORDER.compare(this, other);
    }

    /** ISO 8601: {@code 2026-04-15}, or {@code 2026-04-15T07:41+03:00} in the offset that Moscow had. */
    @Override
    public String toString() {
        return time == null
                ? day.toString()
                : time.atDate(day).atZone(MoscowTime.ZONE).toOffsetDateTime().toString();
    }
}
