package org.nightmap.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServerTest {

    private static final URI ADDRESS = URI.create("http://127.0.0.1:8080/maps");

    @TempDir
    Path folder;

    @Test
    void aServerIsFoundForAsLongAsItRuns() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);
        assertThat(RunningServer.of(directory)).isEmpty();
        RunningServer server = RunningServer.announce(directory, ADDRESS);
        assertThat(RunningServer.of(directory)).hasValue(ADDRESS);
        server.close();
        assertThat(RunningServer.of(directory)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAKilledServerLeftIsNoServer() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);
        Files.writeString(folder.resolve("server"), "http://127.0.0.1:8080/and/something/long");

        assertThat(RunningServer.of(directory)).isEmpty();
        RunningServer server = RunningServer.announce(directory, ADDRESS);
        assertThat(RunningServer.of(directory)).hasValue(ADDRESS);
        server.close();
    }
}
