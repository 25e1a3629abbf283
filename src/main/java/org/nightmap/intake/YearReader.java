package org.nightmap.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the year of a day that is written without one: by a full date near it, by the day of publication, by its weekday. */
final class YearReader {

    /** A full date so few days off is of the same event, so that its year is the year of both. */
    private static final int NEAR = 3;

    /** Years in which a day without any other sign is looked for. */
    private static final int YEARS_BACK = 5;

    private final List<LocalDate> full;
    private final @Nullable LocalDate published;
    private final LocalDate today;

    /**
     * A day, and whether its year is more than the most likely one.
     *
     * @param sure whether the text says the year
     */
    record Dated(LocalDate day, boolean sure) {}

    /**
     * A reader for one text.
     *
     * @param full the dates of the text that have a year
     * @param published the day of publication with its year; null if not known
     */
    YearReader(List<LocalDate> full, @Nullable LocalDate published, LocalDate today) {
        this.full = full;
        this.published = published;
        this.today = today;
    }

    /** The day with its year; null where no year has such a day. */
    @Nullable Dated read(MonthDay day, @Nullable Integer year, @Nullable DayOfWeek weekday) {
        if (year != null) {
            return day.isValidYear(year) ? new Dated(day.atYear(year), true) : null;
        }
        LocalDate known = published;
        if (known != null) {
            LocalDate nearest = nearest(day, known);
            return nearest == null ? null : new Dated(nearest, true);
        }
        return full.stream()
                .map(other -> nearest(day, other, NEAR))
                .filter(Objects::nonNull)
                .map(found -> new Dated(found, true))
                .findFirst()
                .orElseGet(() -> latest(day, weekday));
    }

    private static @Nullable LocalDate nearest(MonthDay day, LocalDate other, int most) {
        LocalDate nearest = nearest(day, other);
        return nearest != null && Math.abs(ChronoUnit.DAYS.between(nearest, other)) <= most ? nearest : null;
    }

    static @Nullable LocalDate nearest(MonthDay day, LocalDate other) {
        LocalDate nearest = null;
        for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
            LocalDate candidate = day.isValidYear(year) ? day.atYear(year) : null;
            boolean nearer = candidate != null
                    && (nearest == null
                            || Math.abs(ChronoUnit.DAYS.between(candidate, other))
                                    < Math.abs(ChronoUnit.DAYS.between(nearest, other)));
            nearest = nearer ? candidate : nearest;
        }
        return nearest;
    }

    /** The latest such day that is not after tomorrow, on its weekday where one is given. */
    private @Nullable Dated latest(MonthDay day, @Nullable DayOfWeek weekday) {
        LocalDate found = null;
        for (int year = today.getYear() + 1; year > today.getYear() - YEARS_BACK; year--) {
            LocalDate candidate = day.isValidYear(year) ? day.atYear(year) : null;
            if (candidate != null && !candidate.isAfter(today.plusDays(1))) {
                if (weekday == null || candidate.getDayOfWeek() == weekday) {
                    return new Dated(candidate, false);
                }
                found = found == null ? candidate : found;
            }
        }
        return found == null ? null : new Dated(found, false);
    }
}
