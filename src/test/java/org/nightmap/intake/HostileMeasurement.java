package org.nightmap.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures how long the extractor takes for hostile texts of 1 MB and for an ordinary article, and prints it; run it with
 * {@code ./mvnw -Dtest=HostileMeasurement test}. Its name keeps it out of the build: what a machine can do is no property of the
 * product.
 */
@Tag("score")
class HostileMeasurement {

    private static final int UNITS = Integer.getInteger("hostile.units", 1_000_000);
    private static final int SHOWN = Integer.getInteger("hostile.shown", 10);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Taken(String pattern, long millis, long smaller) {}

    @Test
    void theWorstOfAllPatterns() {
        Extractor extractor = Extractors.shipped();
        HostileTexts.of(20_000).values().forEach(extractor::extract);
        List<Taken> taken = new ArrayList<>();
        HostileTexts.of(UNITS)
                .forEach((pattern, text) -> taken.add(new Taken(
                        pattern, millis(extractor, text), millis(extractor, text.substring(0, text.length() / 4)))));
        taken.sort(Comparator.comparingLong(Taken::millis).reversed());
        System.out.printf("%d patterns of %d units; the slowest, with a quarter of it:%n", taken.size(), UNITS);
        taken.stream()
                .limit(SHOWN)
                .forEach(one -> System.out.printf("%6d ms %6d ms  %s%n", one.millis(), one.smaller(), one.pattern()));
    }

    /** About 2,000 words: a statement of the corpus, repeated. */
    @Test
    void anOrdinaryArticle() {
        Extractor extractor = Extractors.shipped();
        StringBuilder article = new StringBuilder();
        for (ExpectedDraft.Example example : ExpectedDraft.corpus("tuning")) {
            if (article.toString().split("\\s+").length < 2_000) {
                article.append(example.text()).append('\n');
            }
        }
        String text = article.toString();
        for (int i = 0; i < 30; i++) {
            extractor.extract(text);
        }
        long[] runs = new long[21];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = millis(extractor, text);
        }
        Arrays.sort(runs);
        System.out.printf(
                "an article of %d words: median %d ms of %d to %d ms%n",
                text.split("\\s+").length, runs[runs.length / 2], runs[0], runs[runs.length - 1]);
    }

    /** The processor time, which other work on the machine does not lengthen; the better of two runs. */
    private static long millis(Extractor extractor, String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            extractor.extract(text);
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - begin) / 1_000_000);
        }
        return best;
    }
}
