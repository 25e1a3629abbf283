package org.nightmap.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Walks through every night that has a report, from the first to the last, by the button that a reader presses, and measures
 * each change.
 *
 * @param changes one for each night, in order
 * @param load how many processes wanted a processor, on average over the last minute, when it ended
 */
record NightWalk(List<Change> changes, double load) {

    /** Before all reports, so that the first step leads to the first of them. */
    private static final String BEFORE_ALL = "/?period=2000-01-01";

    /** Within it all answers to a change have come, and the letters of both alphabets after the first map. */
    private static final int PAUSE = 300;

    private static final int FIRST_PAUSE = 2000;

    private static final int WORST = 5;

    /** Null where there is no later night. The answer with the picture is the first one; others may follow while it is drawn. */
    private static final String CHANGE = """
            () => new Promise(resolve => {
              const button = document.querySelectorAll('.nm-navigator vaadin-button')[1];
              if (button.disabled) return resolve(null);
              const known = window.drawings.length;
              performance.clearResourceTimings();
              const begin = performance.now();
              button.click();
              const wait = () => {
                if (window.drawings.length === known) return setTimeout(wait, 10);
                const {key, at} = window.drawings[known];
                const answer = performance.getEntriesByType('resource').find(entry => entry.name.includes('v-r=uidl'));
                resolve({night: key.split(' ')[0], total: at - begin, repaint: at - answer.responseEnd});
              };
              wait();
            })""";

    /**
     * A change to a night.
     *
     * @param kilobytes request and answers as the browser's network log counts them: answers compressed, with their headers
     * @param total milliseconds from the click to the map
     * @param repaint milliseconds from the server's answer to the map
     */
    record Change(String night, double kilobytes, double total, double repaint) {}

    NightWalk {
        changes = List.copyOf(changes);
    }

    /** Walks in a page of its own, which is at first given these parameters after the period. */
    static NightWalk of(BrowserContext context, ServedJar jar, String parameters) {
        Page page = context.newPage();
        AtomicLong moved = counted(context, page);
        Measurement.open(page, jar, BEFORE_ALL + parameters);
        page.waitForTimeout(FIRST_PAUSE);
        List<Change> changes = new ArrayList<>();
        while (true) {
            moved.set(0);
            if (!(page.evaluate(CHANGE) instanceof Map<?, ?> change)) {
                return new NightWalk(
                        changes, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            }
            page.waitForTimeout(PAUSE);
            changes.add(new Change(
                    String.valueOf(change.get("night")),
                    moved.get() / 1024.0,
                    ((Number) change.get("total")).doubleValue(),
                    ((Number) change.get("repaint")).doubleValue()));
        }
    }

    /** Median, nine tenths and the worst of a measure, with the nights that are worst. */
    String spread(ToDoubleFunction<Change> measure) {
        List<Change> sorted = changes.stream()
                .sorted(Comparator.comparingDouble(measure).reversed())
                .toList();
        String worst = sorted.stream()
                .limit(WORST)
                .map(change -> String.format(Locale.ROOT, "%s %.1f", change.night(), measure.applyAsDouble(change)))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%.1f, nine of ten up to %.1f, all up to %.1f (%s)",
                measure.applyAsDouble(sorted.get(sorted.size() / 2)),
                measure.applyAsDouble(sorted.get(sorted.size() / 10)),
                measure.applyAsDouble(sorted.getFirst()),
                worst);
    }

    private static AtomicLong counted(BrowserContext context, Page page) {
        AtomicLong moved = new AtomicLong();
        CDPSession network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                event -> moved.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.onRequest(request -> moved.addAndGet(
                request.postData() == null ? 0 : request.postData().length()));
        return moved;
    }
}
