package org.nightmap.intake;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads a small statement many times once the product answers, so that the first one that somebody enters is read by compiled code:
 * it takes a third of the time then. A thread of its own does it, with rests, so that it is in nobody's way.
 */
@Component
@ConditionalOnWebApplication
class ReaderWarmUp {

    /** Enough for all that the statement needs to be compiled; measured. */
    private static final int READINGS = 800;

    private static final Duration REST = Duration.ofMillis(5);

    private static final String TEXT = "warm-up.txt";

    private final Extractor extractor;

    ReaderWarmUp(Extractor extractor) {
        this.extractor = extractor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform()
                .name("reader")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::read);
    }

    private void read() {
        String text = ShippedFiles.ofTheProduct().get(TEXT);
        for (int i = 0; i < READINGS; i++) {
            extractor.extract(text);
            LockSupport.parkNanos(REST.toNanos());
        }
    }
}
