package org.nightmap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nightmap.time.Night;

/**
 * Measures the desk over the ten thousand nights of {@code ManyNights}, in the packaged jar and the machine's own Chromium. Each answer is
 * to something that was not asked before. No test, as {@link Measurement}: docs/benchmarks/many-nights.sh runs it.
 */
@ExtendWith(Chromium.class)
class ManyNightsMeasurement {

    private static final Path FOLDER = Path.of(System.getProperty("many.served", "target/many-nights"));
    private static final int TIMES = 11;
    private static final Night BEGIN = Night.of(2012, 3, 1);

    private static final String NOTE_DRAWINGS = """
            window.drawings = [];
            new MutationObserver(records => records.forEach(record =>
                window.drawings.push({key: record.target.getAttribute('drawn'), at: performance.now()})))
              .observe(document, {subtree: true, attributes: true, attributeFilter: ['drawn']});
            """;

    /** Milliseconds from an act to a condition. */
    private static final String ACT = """
            () => new Promise(resolve => {
              const known = window.drawings.length;
              const begin = performance.now();
              %s;
              const wait = () => (%s) ? resolve(performance.now() - begin) : setTimeout(wait, 4);
              wait();
            })""";

    private static final String DRAWN = "window.drawings.length > known";
    private static final int PAUSE = 500;
    private static final int PATIENCE = 120_000;

    private final List<String> rows = new ArrayList<>();

    @Test
    void measure(Browser browser) throws Exception {
        try (ServedJar jar = ServedJar.in(FOLDER)) {
            for (int i = 0; i < TIMES; i++) {
                load(browser, jar, night(1000 + i));
            }
            overHttp(jar);
            inTheBrowser(browser, jar);
            rows.add("| heap in use after all of it | %d MB | | |".formatted(jar.heapInUse() / (1024 * 1024)));
        }
        String table = "| | median | range | load |\n|---|---|---|---|\n" + String.join("\n", rows) + "\n";
        Files.writeString(FOLDER.resolve("measured.md"), table);
        System.out.println(table);
    }

    private void overHttp(ServedJar jar) {
        answer("HTTP: a night", jar, i -> "/api/nights/" + night(i));
        answer("HTTP: a month", jar, i -> "/api/nights/" + span(i, 30));
        answer("HTTP: a year not asked for before", jar, i -> "/api/nights/" + span(400 * i, 365));
        answer("HTTP: a year that overlaps one asked for", jar, i -> "/api/nights/" + span(400 * i + 1, 365));
        answer("HTTP: a year again", jar, i -> "/api/nights/" + span(400 * i, 365));
        answer(
                "HTTP: a region's year",
                jar,
                i -> "/api/regions/RU-BEL/series?from=%s&to=%s".formatted(night(i), night(i + 364)));
        answer("HTTP: the last 100 nights", jar, i -> "/api/nights?limit=100&to=" + night(i));
    }

    private void inTheBrowser(Browser browser, ServedJar jar) {
        measured(
                "the desk, opened on a night, nothing in the browser's cache", i -> load(browser, jar, night(300 + i)));
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            Measurement.open(page, jar, "/?lang=en&period=" + night(2000));
            page.waitForTimeout(4 * PAUSE);
            measured(
                    "the night before",
                    i -> act(page, "document.querySelector('.nm-navigator vaadin-button').click()", DRAWN));
            measured("a region selected", i -> act(page, select(i), selected(i)));
            measured(
                    "the night before, a region selected",
                    i -> act(page, "document.querySelector('.nm-navigator vaadin-button').click()", DRAWN));
            measured("the other language", i -> act(page, radio(i % 2 == 0 ? "RU" : "EN"), DRAWN));
            measured("the other view", i -> act(page, view(), DRAWN));
            measured("the calendar", i -> calendar(page));
            measured(
                    "the desk, opened on a night, again",
                    i -> Measurement.open(page, jar, "/?period=" + night(500 + i)));
            measured("the desk, opened on a month", i -> Measurement.open(page, jar, "/?period=" + span(40 * i, 31)));
            measured(
                    "the desk, opened on a year not asked for before",
                    i -> Measurement.open(page, jar, "/?period=" + span(5000 - 370 * i, 365)));
            measured("the list of nights, a year", i -> nights(page, jar, 2001 + i));
            measured("the heat table of two months", i -> heat(page, jar, span(60 * i, 60)));
            Measurement.open(page, jar, "/?lang=en&period=" + span(3000, 31));
            page.waitForTimeout(4 * PAUSE);
            measured("another measure", i -> act(page, select("nm-classes-measure", 1 + (i + 1) % 5), DRAWN));
            measured("another method", i -> act(page, select("nm-classes-method", 2 + i % 7), DRAWN));
            measured("circles, fills", i -> act(page, radio(i % 2 == 0 ? "Circles" : "Fill"), DRAWN));
            measured("change, map", i -> act(page, radio(i % 2 == 0 ? "Change" : "Map"), DRAWN));
            measured("one night more, on the timeline", i -> act(page, brushed(), DRAWN));
            measured("a year of the timeline", i -> act(page, year(i), DRAWN));
        }
    }

    /** The entry of a choice, by its place from 1. */
    private static String select(String choice, int entry) {
        return "document.querySelector('.%s').value = '%d'".formatted(choice, entry);
    }

    private static String brushed() {
        return """
                const slider = document.querySelector('nightmap-timeline').shadowRoot.querySelector('[data-grip=to]');
                ['ArrowRight', 'Enter'].forEach(key => slider.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true})))""";
    }

    /** As the brush says it: a span that nobody has asked for. */
    private static String year(int i) {
        Night from = night(2000 + 33 * i);
        return "document.querySelector('nightmap-timeline').dispatchEvent(new CustomEvent('timeline-choose', {detail: {from: '%s', to: '%s'}}))"
                .formatted(from, from.plusNights(364));
    }

    private static double heat(Page page, ServedJar jar, String span) {
        page.navigate(jar.address("/heat?lang=en&period=" + span));
        page.waitForFunction(
                "document.querySelector('nightmap-heat')?.shadowRoot?.querySelector('canvas')?.height > 0");
        return ((Number) page.evaluate("() => performance.now()")).doubleValue();
    }

    private static String select(int i) {
        return "document.querySelector('nightmap-map').dispatchEvent(new CustomEvent('region-select', {detail: {iso: '%s'}}))"
                .formatted(i % 2 == 0 ? "RU-BEL" : "RU-BRY");
    }

    private static String selected(int i) {
        return "document.querySelector('.nm-region')?.getAttribute('aria-label')?.startsWith('%s')"
                .formatted(i % 2 == 0 ? "Bel" : "Bry");
    }

    private static String radio(String name) {
        return "[...document.querySelectorAll('vaadin-radio-button')].find(one => one.textContent.trim() === '%s')"
                        .formatted(name)
                + ".querySelector('input').click()";
    }

    /** Of the views the one that is not shown. */
    private static String view() {
        return """
                [...document.querySelectorAll('.nm-map-column vaadin-radio-button')].find(one => !one.checked)
                .querySelector('input').click()""";
    }

    private static double calendar(Page page) {
        double opened = act(
                page,
                "document.querySelector('.nm-navigator-calendar').click()",
                "document.querySelector('nightmap-calendar')?.offsetHeight > 0");
        page.keyboard().press("Escape");
        page.waitForTimeout(PAUSE);
        return opened;
    }

    private static double nights(Page page, ServedJar jar, int year) {
        page.navigate(jar.address("/nights?lang=en&span=" + year));
        page.waitForFunction(
                "year => document.querySelector('vaadin-grid a')?.textContent.includes(year)", String.valueOf(year));
        return ((Number) page.evaluate("() => performance.now()")).doubleValue();
    }

    private static double act(Page page, String act, String ready) {
        double taken = ((Number) page.evaluate(ACT.formatted(act, ready))).doubleValue();
        page.waitForTimeout(PAUSE);
        return taken;
    }

    private static double load(Browser browser, ServedJar jar, Night night) {
        try (BrowserContext context = context(browser)) {
            return Measurement.open(context.newPage(), jar, "/?period=" + night);
        }
    }

    private static BrowserContext context(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(NOTE_DRAWINGS);
        return context;
    }

    private void answer(String what, ServedJar jar, IntFunction<String> path) {
        measured(what, i -> {
            long begin = System.nanoTime();
            try {
                jar.bytes(path.apply(i));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(path.apply(i), e);
            }
            return (System.nanoTime() - begin) / 1e6;
        });
    }

    private void measured(String what, IntToDoubleFunction milliseconds) {
        double[] sorted =
                IntStream.range(0, TIMES).mapToDouble(milliseconds).sorted().toArray();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f–%.0f | %.1f |",
                what,
                sorted[TIMES / 2],
                sorted[0],
                sorted[TIMES - 1],
                load));
        System.out.println(rows.getLast());
    }

    private static Night night(int i) {
        return BEGIN.plusNights(i);
    }

    private static String span(int from, int nights) {
        return night(from) + ".." + night(from + nights - 1);
    }
}
