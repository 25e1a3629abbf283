package org.nightmap.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A night, named by the date of the morning on which it ends: {@code 2025-10-25} is the night of 24 to 25 October 2025,
 * Moscow time.
 *
 * @param morning the day on which the night ends
 */
public record Night(LocalDate morning) implements Comparable<Night> {

    /** Nights of other centuries are typing errors, and four digits keep names in order when sorted as text. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2099;

    public Night {
        if (morning.getYear() < FIRST_YEAR || morning.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "A night is a date between %d and %d, not %s".formatted(FIRST_YEAR, LAST_YEAR, morning));
        }
    }

    public static Night of(int year, int month, int day) {
        return new Night(LocalDate.of(year, month, day));
    }

    /**
     * Reads {@code yyyy-MM-dd}, digits of the ASCII range only.
     *
     * @throws IllegalArgumentException if the text is no such date
     */
    public static Night parse(String text) {
        try {
            return new Night(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is no date of the form 2025-10-25".formatted(abbreviated(text)), e);
        }
    }

    public LocalDate evening() {
        return morning.minusDays(1);
    }

    public Night plusNights(int nights) {
        return new Night(morning.plusDays(nights));
    }

    @Override
    public int compareTo(Night other) {
        return morning.compareTo(other.morning);
    }

    @Override
    public String toString() {
        return morning.toString();
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
