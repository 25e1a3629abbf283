package org.nightmap.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void theFileIsThereAndNothingElseIs() throws IOException {
        WholeFile.write(folder.resolve("night.csv"), new byte[] {1, 2, 3});

        assertThat(folder.resolve("night.csv")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(files()).containsExactly("night.csv");
    }

    @Test
    void theOneFromBeforeIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("night.csv"), "longer than what comes");
        WholeFile.write(file, new byte[] {1});

        assertThat(file).hasBinaryContent(new byte[] {1});
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("25.csv"), "");
        Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), file);
        WholeFile.write(link, new byte[] {1});

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(new byte[] {1});
    }

    /** A folder that has something in it cannot be replaced by a file, whoever asks. */
    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        Files.createDirectories(folder.resolve("night.csv/something"));

        assertThatThrownBy(() -> WholeFile.write(folder.resolve("night.csv"), new byte[] {1}))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/night.csv"), new byte[] {1}))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(files()).containsExactly("night.csv");
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
