package org.nightmap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what {@code docs/performance.md} promises, on the packaged jar and the machine's own Chromium, and writes a table. It
 * is no test: its name keeps it out of the build, since what a busy machine can do is no property of the product.
 */
@ExtendWith(Chromium.class)
class Measurement {

    private static final Path OUTPUT = Path.of("target", "measurement");
    private static final int STARTS = 5;
    private static final int LOADS = 15;
    private static final int HUNDRED = 100;
    private static final String EXAMPLE = "/?period=2025-10-25";

    /** Notes when each picture stands on the screen, milliseconds after navigation began. */
    private static final String NOTE_DRAWINGS = """
            window.drawings = [];
            new MutationObserver(records => records.forEach(record =>
                window.drawings.push({key: record.target.getAttribute('drawn'), at: performance.now()})))
              .observe(document, {subtree: true, attributes: true, attributeFilter: ['drawn']});
            """;

    private final List<String> rows = new ArrayList<>();

    @Test
    void measure(Browser browser) throws Exception {
        FileSystemUtils.deleteRecursively(OUTPUT);
        Files.createDirectories(OUTPUT);
        starts();
        try (ServedJar jar = ServedJar.in(OUTPUT)) {
            load(browser, jar, EXAMPLE);
            boundaries(browser, jar);
            firstMap(browser, jar);
            heap(browser, jar);
        }
        write(OUTPUT.resolve("measurement.md"));
    }

    /** Every night there is, with nothing selected and with a region that most nights name, in the language of the longer words. */
    @Test
    void measureChangesOfNight(Browser browser) throws Exception {
        Path folder = OUTPUT.resolveSibling("measurement-of-changes");
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        try (ServedJar jar = ServedJar.in(folder)) {
            changesOfNight(browser, jar, "nothing selected", "&lang=en");
            changesOfNight(browser, jar, "a region selected, in Russian", "&lang=ru&region=RU-BRY");
        }
        write(folder.resolve("changes.md"));
    }

    private void write(Path file) throws IOException {
        String table = "| | measured | at most |\n|---|---|---|\n" + String.join("\n", rows) + "\n";
        Files.writeString(file, table);
        System.out.println(table);
    }

    private void starts() throws IOException, InterruptedException {
        try (ServedJar jar = ServedJar.in(OUTPUT)) {
            row(
                    "first start, which reads the shipped reports",
                    "%.1f s, %.1f s of the processor"
                            .formatted(
                                    jar.start().toMillis() / 1e3,
                                    jar.processorTime().toMillis() / 1e3),
                    "");
        }
        List<Double> seconds = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (ServedJar jar = ServedJar.in(OUTPUT)) {
                seconds.add(jar.start().toMillis() / 1e3);
                processor.add(jar.processorTime().toMillis() / 1e3);
            }
        }
        row(
                "process start to first answer",
                "%s s, %s s of the processor".formatted(spread(seconds), spread(processor)),
                "10 s");
    }

    private void boundaries(Browser browser, ServedJar jar) throws IOException, InterruptedException {
        for (String view : List.of("west", "russia")) {
            try (BrowserContext context = context(browser)) {
                Page page = context.newPage();
                List<String> addresses = new ArrayList<>();
                page.onRequest(request -> {
                    if (request.url().contains("/boundaries/")) {
                        addresses.add(request.url().substring(jar.address("").length()));
                    }
                });
                open(page, jar, EXAMPLE + "&view=" + view);
                row("boundaries, " + view, kilobytes(jar.bytes(addresses.getLast())) + " gzipped", "200 KB");
            }
        }
    }

    private void firstMap(Browser browser, ServedJar jar) {
        List<Double> empty = IntStream.range(0, LOADS)
                .mapToObj(i -> load(browser, jar, EXAMPLE))
                .toList();
        row("navigation to map, nothing in the browser's cache", spread(empty) + " ms", "1500 ms");
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            open(page, jar, EXAMPLE);
            List<Double> again = IntStream.range(0, LOADS)
                    .mapToObj(i -> open(page, jar, EXAMPLE))
                    .toList();
            row("navigation to map, again", spread(again) + " ms", "1500 ms");
        }
    }

    private void changesOfNight(Browser browser, ServedJar jar, String what, String parameters) {
        try (BrowserContext context = context(browser)) {
            NightWalk walk = NightWalk.of(context, jar, parameters);
            String changes = String.format(
                    Locale.ROOT, "%d changes, load %.1f, %s: ", walk.changes().size(), walk.load(), what);
            row(changes + "bytes moved", walk.spread(NightWalk.Change::kilobytes) + " KB", "10 KB");
            row(changes + "click to map", walk.spread(NightWalk.Change::total) + " ms", "");
            row(changes + "the server's answer to map", walk.spread(NightWalk.Change::repaint) + " ms", "100 ms");
        }
    }

    private void heap(Browser browser, ServedJar jar) throws IOException, InterruptedException {
        for (int i = 0; i < HUNDRED; i++) {
            load(browser, jar, EXAMPLE);
        }
        row("heap in use after a hundred page loads", jar.heapInUse() / (1024 * 1024) + " MB", "256 MB");
    }

    /** Loads the page in a browser that knows nothing of it. */
    private static double load(Browser browser, ServedJar jar, String path) {
        try (BrowserContext context = context(browser)) {
            return open(context.newPage(), jar, path);
        }
    }

    /** Milliseconds from navigation to the map. */
    static double open(Page page, ServedJar jar, String path) {
        page.navigate(jar.address(path));
        page.waitForFunction("() => window.drawings.length > 0");
        return ((Number) page.evaluate("() => window.drawings[0].at")).doubleValue();
    }

    private static BrowserContext context(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1920, 1080));
        context.addInitScript(NOTE_DRAWINGS);
        return context;
    }

    private static String kilobytes(int bytes) {
        return "%.0f KB".formatted(bytes / 1024.0);
    }

    /** Median, and the range in brackets. */
    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().collect(Collectors.toList());
        return String.format(
                Locale.ROOT, "%.1f (%.1f–%.1f)", sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    private void row(String what, String measured, String most) {
        rows.add("| %s | %s | %s |".formatted(what, measured, most));
    }
}
