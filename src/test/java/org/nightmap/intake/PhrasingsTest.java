package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every phrasing of {@code phrasings.txt} is read as written there, or a doubt is raised. */
class PhrasingsTest {

    private static final Path FILE = Path.of("src/test/resources/org/nightmap/intake/phrasings.txt");

    @TestFactory
    Stream<DynamicTest> ofTheFile() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        boolean read = line.contains(" => ");
        String[] parts = line.split(read ? " => " : " ~> ", 2);
        Draft draft = Extractors.shipped().extract(parts[0].replace("\\n", "\n"));
        if (read) {
            assertThat(asWritten(draft)).isEqualTo(parts[1]);
        } else {
            assertThat(asWritten(draft)).as("read by now").isNotEqualTo(parts[1]);
            assertThat(draft.issues()).anyMatch(issue -> issue.code().doubtsANumber());
        }
    }

    private static String asWritten(Draft draft) {
        String lines = draft.lines().stream().map(PhrasingsTest::asWritten).collect(Collectors.joining(" "));
        return (draft.stated() == null ? "?" : draft.stated()) + ": " + lines;
    }

    private static String asWritten(DraftLine line) {
        String where = switch (line.kind()) {
            case REGION -> String.valueOf(line.region());
            case JOINT -> String.join("+", line.regions());
            default -> line.kind().name().toLowerCase(Locale.ROOT);
        };
        String parts = line.sub().stream()
                .map(part -> String.valueOf(part.count()))
                .collect(Collectors.joining(",", "(", ")"));
        return where + "=" + line.count() + (line.sub().isEmpty() ? "" : parts);
    }
}
