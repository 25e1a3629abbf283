package org.nightmap.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The one place that knows the time zone of the statements: nights and windows are Moscow time, always. */
public final class MoscowTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    /** So far ahead of Greenwich are its clocks since 2014; what is written "МСК+1" counts on from there. */
    public static final int OFFSET_HOURS = 3;

    private MoscowTime() {}

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public static LocalTime timeOf(Instant instant) {
        return instant.atZone(ZONE).toLocalTime();
    }

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }
}
