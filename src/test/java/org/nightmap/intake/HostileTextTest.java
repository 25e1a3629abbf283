package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final OriginReader ORIGINS = new OriginReader(
            List::of,
            ShippedWords.of(ShippedFiles.ofTheProduct()),
            Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC));

    @TestFactory
    Stream<DynamicTest> noTextRunsAway() {
        return HostileTexts.of(UNITS).entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
    }

    /**
     * Four times the text takes some four times as long: of processor time, so that other work on the machine does not count. What
     * takes less than a second for the longer text is left alone, as a pause of the virtual machine would weigh too much.
     */
    @TestFactory
    Stream<DynamicTest> timeGrowsWithTheText() {
        Map<String, String> quarters = HostileTexts.of(UNITS / 4);
        return HostileTexts.of(UNITS).entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> checkGrowth(quarters.getOrDefault(entry.getKey(), ""), entry.getValue())));
    }

    private static void checkGrowth(String quarter, String text) {
        long longer = nanos(text);
        if (longer > Duration.ofSeconds(1).toNanos()) {
            assertThat(longer).isLessThan(10 * nanos(quarter));
        }
    }

    private static long nanos(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        Extractors.shipped().extract(text);
        return THREADS.getCurrentThreadCpuTime() - start;
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
