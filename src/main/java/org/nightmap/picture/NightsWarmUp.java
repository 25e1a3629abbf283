package org.nightmap.picture;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Extent;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works out how the reports of each night stand to each other once the product answers, so that nobody waits for it who looks at a year
 * for the first time. It begins with the latest nights and rests as long as it works; what it finds is kept by {@link NightStandings} and
 * {@link Disagreements}, for as many nights as those keep.
 */
@Component
@ConditionalOnWebApplication
class NightsWarmUp {

    /** About a tenth of a second's work. */
    private static final int NIGHTS_AT_A_TIME = 61;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Reports reports;
    private final ListedReports listedReports;
    private final DrawnPeriods drawnPeriods;
    private final Disagreements disagreements;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    NightsWarmUp(Reports reports, ListedReports listedReports, DrawnPeriods drawnPeriods, Disagreements disagreements) {
        this.reports = reports;
        this.listedReports = listedReports;
        this.drawnPeriods = drawnPeriods;
        this.disagreements = disagreements;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread = Thread.ofPlatform()
                .name("nights")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::workOut);
    }

    /** Not by an interrupt, which would close the file of the database in the middle of a read. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    void workOut() {
        reports.extent().ifPresent(this::workOut);
    }

    private void workOut(Extent extent) {
        Night earliest = extent.last().plusNights(1 - Period.MOST_NIGHTS);
        Night first = earliest.compareTo(extent.first()) > 0 ? earliest : extent.first();
        for (Night last = extent.last(); last.compareTo(first) >= 0 && !stopped; ) {
            Night from = last.plusNights(1 - NIGHTS_AT_A_TIME);
            Instant begin = Instant.now();
            workOut(new Period(from.compareTo(first) > 0 ? from : first, last));
            LockSupport.parkNanos(Duration.between(begin, Instant.now()).toNanos());
            last = from.plusNights(-1);
        }
    }

    private void workOut(Period period) {
        disagreements.of(drawnPeriods.of(period, listedReports.of(period)).nights());
    }
}
