package org.nightmap.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MoscowTimeTest {

    /** Moscow is three hours ahead of UTC, in summer too. */
    @Test
    void theDayChangesAtMidnightInMoscow() {
        assertThat(MoscowTime.dateOf(Instant.parse("2025-10-24T20:59:59Z"))).isEqualTo(LocalDate.of(2025, 10, 24));
        assertThat(MoscowTime.dateOf(Instant.parse("2025-10-24T21:00:00Z"))).isEqualTo(LocalDate.of(2025, 10, 25));
        assertThat(MoscowTime.dateOf(Instant.parse("2025-07-01T21:00:00Z"))).isEqualTo(LocalDate.of(2025, 7, 2));
    }

    @Test
    void todayDoesNotDependOnTheClocksZone() {
        Clock clock = Clock.fixed(Instant.parse("2025-10-24T22:30:00Z"), ZoneOffset.ofHours(-5));
        assertThat(MoscowTime.today(clock)).isEqualTo(LocalDate.of(2025, 10, 25));
    }
}
