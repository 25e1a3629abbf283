package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nightmap.report.Statement;

/**
 * What the extractor says without a doubt is right: on the corpus's tuning half and on the shipped digests in English and Russian,
 * whose lines people made. {@link ExtractionScore} prints the rest.
 */
class SilentErrorsTest {

    @TestFactory
    Stream<DynamicTest> ofTheCorpus() {
        return ExpectedDraft.corpus("tuning").stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<String> expected = example.expected().lines().stream()
                            .map(line -> line.kind() + line.region() + "=" + line.count())
                            .toList();
                    check(example.text(), example.expected().stated(), expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> ofTheShippedDigests() {
        Map<String, Statement> shipped = new TreeMap<>(ShippedStatements.read());
        return shipped.entrySet().stream()
                .filter(entry -> entry.getValue().text() != null)
                .filter(entry -> List.of("en", "ru").contains(entry.getValue().language()))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Statement statement = entry.getValue();
                    List<String> expected = statement.lines().stream()
                            .map(line ->
                                    line.kind().name().toLowerCase(Locale.ROOT) + line.region() + "=" + line.count())
                            .toList();
                    check(String.valueOf(statement.text()), statement.stated(), expected);
                }));
    }

    private static void check(String text, @Nullable Integer stated, List<String> expected) {
        Draft draft = Extractors.shipped().extract(text);
        if (draft.issues().stream().noneMatch(issue -> issue.code().doubtsANumber())) {
            assertThat(draft.stated()).as("stated").isEqualTo(stated);
            assertThat(draft.lines().stream()
                            .map(line ->
                                    line.kind().name().toLowerCase(Locale.ROOT) + line.region() + "=" + line.count())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
