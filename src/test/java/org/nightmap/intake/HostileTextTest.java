package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nightmap.report.TextSpan;

/**
 * No text runs away, whatever it repeats. The bound is many times what each takes, so that a busy machine passes and what
 * grows with the square of a text's length fails. {@link HostileMeasurement} prints how long they take.
 */
class HostileTextTest {

    private static final int UNITS = 250_000;
    private static final Duration BOUND = Duration.ofSeconds(10);

    private static final OriginReader ORIGINS = new OriginReader(
            List::of,
            ShippedWords.of(ShippedFiles.ofTheProduct()),
            Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC));

    @TestFactory
    Stream<DynamicTest> noTextRunsAway() {
        return HostileTexts.of(UNITS).entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
    }

    private static void check(String text) {
        Draft draft = assertTimeoutPreemptively(BOUND, () -> {
            Draft read = Extractors.shipped().extract(text);
            ORIGINS.read(read);
            return read;
        });

        assertThat(draft.text()).isSameAs(text);
        for (DraftLine line : draft.lines()) {
            TextSpan place = line.placeSpan();
            if (place != null) {
                assertThat(text.regionMatches(
                                place.start(), line.place(), 0, line.place().length()))
                        .isTrue();
            }
        }
    }
}
