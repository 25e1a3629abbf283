package org.nightmap.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe-core, run in a page with its rules for WCAG 2.2, levels A and AA, with the one for 2.5.3 that it runs only if asked. */
final class Axe {

    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const rules = { 'label-content-name-mismatch': { enabled: true } };
              const { violations } =
                await axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id}: ${target.flat()}: ${failureSummary}`));
            }""";

    private final String script = script();

    /** What is wrong, a line for each element: the rule, the element, the reason. */
    @SuppressWarnings("unchecked")
    List<String> violations(Page page) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(script);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
