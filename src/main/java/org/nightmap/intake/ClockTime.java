package org.nightmap.intake;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as a statement writes it: {@code 23:00}, {@code 20.30}, {@code 8:15 p.m.}, {@code 2 часов ночи}.
 *
 * @param hour as written
 * @param minute as written, 0 where none is
 * @param half which half of the day the words around it say, or null
 */
record ClockTime(int hour, int minute, @Nullable Half half) {

    /** Matches a time in text that is lower-cased; groups are read by {@link #read}. */
    static final String PATTERN = "(?:medianoche|\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:a\\.m\\.?|p\\.m\\.?|am|pm))?"
            + "(?: (?:часов|часа|час))?(?: (?:am|pm|утра|дня|вечера|ночи))?)";

    private static final Pattern PARTS = Pattern.compile("(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?<words>.*)");
    private static final int NOON = 12;

    /** A half of the day, or the night, which has hours of both. */
    enum Half {
        MORNING,
        AFTERNOON,
        NIGHT
    }

    static ClockTime read(String written) {
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            return new ClockTime(0, 0, null);
        }
        String minute = parts.group("minute");
        return new ClockTime(
                Integer.parseInt(parts.group("hour")),
                minute == null ? 0 : Integer.parseInt(minute),
                half(parts.group("words")));
    }

    /**
     * The time of a window's begin that has no half of its own: "4 to 10 pm" is 16:00 to 22:00.
     *
     * @return empty if there is no such time, or the end's half would put the begin after the end
     */
    Optional<LocalTime> before(ClockTime end) {
        if (half != null || end.half == null || end.half == Half.NIGHT || hour > NOON) {
            return onDial();
        }
        Optional<LocalTime> begin = new ClockTime(hour, minute, end.half).onDial();
        return begin.filter(time -> end.onDial().filter(time::isBefore).isPresent());
    }

    /** The time on a clock of 24 hours; empty if there is no such time. */
    Optional<LocalTime> onDial() {
        int onDial = half == null || hour > NOON ? hour : hourInHalf(half);
        boolean contradicts = half == Half.MORNING && onDial >= NOON;
        if (hour == 24 && minute == 0 && half == null) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return contradicts || onDial > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(onDial, minute));
    }

    private int hourInHalf(Half given) {
        int inHalf = hour % NOON;
        return switch (given) {
            case MORNING -> inHalf;
            case AFTERNOON -> inHalf + NOON;
            case NIGHT -> inHalf < 6 ? inHalf : inHalf + NOON;
        };
    }

    private static @Nullable Half half(String words) {
        if (words.contains("a") || words.contains("утра")) {
            return Half.MORNING;
        }
        if (words.contains("p") || words.contains("дня") || words.contains("вечера")) {
            return Half.AFTERNOON;
        }
        return words.contains("ночи") ? Half.NIGHT : null;
    }
}
