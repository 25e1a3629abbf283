package org.nightmap.time;

import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A night or a span of nights, both ends included.
 *
 * @param from the first night
 * @param to the last night, not before the first
 */
public record Period(Night from, Night to) {

    /** Ten years: more than any series of statements, few enough to answer at once. */
    public static final int MOST_NIGHTS = 3660;

    private static final String SEPARATOR = "..";

    public Period {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("The period ends before it begins: %s is before %s".formatted(to, from));
        }
        if (nightsBetween(from, to) > MOST_NIGHTS) {
            throw new IllegalArgumentException(
                    "The period has %d nights; %d is the most".formatted(nightsBetween(from, to), MOST_NIGHTS));
        }
    }

    public static Period of(Night night) {
        return new Period(night, night);
    }

    /**
     * Reads a night, {@code 2025-10-25}, or a span, {@code 2025-10-01..2025-10-31}.
     *
     * @throws IllegalArgumentException if the text is neither, or the span runs backwards or is too long
     */
    public static Period parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            return of(Night.parse(text));
        }
        return new Period(
                Night.parse(text.substring(0, separator)), Night.parse(text.substring(separator + SEPARATOR.length())));
    }

    public boolean isOneNight() {
        return from.equals(to);
    }

    public int length() {
        return nightsBetween(from, to);
    }

    public Stream<Night> nights() {
        return IntStream.range(0, length()).mapToObj(from::plusNights);
    }

    public boolean contains(Night night) {
        return from.compareTo(night) <= 0 && night.compareTo(to) <= 0;
    }

    /** The form that {@link #parse} reads, which is also the form in addresses. */
    @Override
    public String toString() {
        return isOneNight() ? from.toString() : from + SEPARATOR + to;
    }

    private static int nightsBetween(Night from, Night to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from.morning(), to.morning())) + 1;
    }
}
