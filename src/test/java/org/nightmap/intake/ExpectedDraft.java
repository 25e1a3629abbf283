package org.nightmap.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The right answer for a text of the corpus; its README explains the form. */
record ExpectedDraft(
        String language,
        String kind,
        @Nullable String night,
        @Nullable String date,
        boolean yearGiven,
        @Nullable Integer stated,
        List<ExpectedLine> lines,
        List<String> mustFlag,
        List<String> mayFlag) {

    record ExpectedLine(
            String place,
            String kind,
            @Nullable String region,
            List<String> regions,
            @Nullable Integer count,
            boolean vague,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            boolean each,
            List<Integer> sub) {}

    /** A text of the corpus and its answer. */
    record Example(String name, String text, ExpectedDraft expected) {}

    /** Examples of a half of the corpus: {@code tuning} or {@code held-out}. */
    static List<Example> corpus(String half) {
        Path folder = Path.of("src/test/resources/org/nightmap/intake/statements", half);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(ExpectedDraft::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(Path text) {
        String name = text.getFileName().toString().replace(".txt", "");
        try {
            ExpectedDraft expected = JsonMapper.shared()
                    .readValue(Files.readString(text.resolveSibling(name + ".json")), ExpectedDraft.class);
            return new Example(name, Files.readString(text), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
