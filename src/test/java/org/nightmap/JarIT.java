package org.nightmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The packaged jar, run from a folder that has nothing else in it. */
class JarIT {

    private static final Path JAR = Path.of("target", "nightmap.jar").toAbsolutePath();

    /** Far more than a start takes; a start's speed is measured in docs/performance.md. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private Process first;

    @AfterEach
    void stop() throws InterruptedException {
        if (first != null) {
            first.destroyForcibly().waitFor();
        }
    }

    @Test
    void runsFromAnyFolderAndAgainOnTheDataItLeft() throws Exception {
        String answer = answerOfANewProcess();
        assertThat(answer).contains("\"stated\":121").contains("\"attributed\":121");
        first.destroyForcibly().waitFor();
        assertThat(log()).content().containsOnlyOnce("    password  ");
        assertThat(answerOfANewProcess()).isEqualTo(answer);
        assertThat(log()).as("of a later start").content().doesNotContain("    password  ", "admin");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("what it wrote").containsExactlyInAnyOrder(folder.resolve("data"), log());
        }
    }

    @Test
    void aSecondProcessOnTheSameDataSaysSoAndEnds() throws Exception {
        answerOfANewProcess();
        Path words = folder.resolve("second.log");
        Process second = start(freePort(), words);
        try {
            assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            second.destroyForcibly();
        }
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(words)
                .content()
                .contains("APPLICATION FAILED TO START")
                .contains("The database is in use by another process")
                .contains("--nightmap.data-dir")
                .doesNotContain("\tat ");
    }

    /** With the server it asks it, without it opens the database itself: the file is the same, to the byte. */
    @Test
    void aCommandMakesTheSameFileWithTheServerAndWithout() throws Exception {
        answerOfANewProcess();
        assertThat(export("served.pdf")).isZero();
        assertThat(export("served.xlsx")).isZero();
        assertThat(export("none/served.pdf"))
                .as("into a folder that is not there")
                .isEqualTo(1);
        first.destroyForcibly().waitFor();
        assertThat(folder.resolve("data/server"))
                .as("left by the killed server")
                .exists();
        // Without what the server has kept of the boundaries, so that they are opened as they are the first time
        FileSystemUtils.deleteRecursively(folder.resolve("data/boundaries"));
        assertThat(export("own.pdf")).isZero();
        assertThat(folder.resolve("export.log"))
                .as("what the JVM or a library adds to it")
                .hasContent(folder.resolve("own.pdf").toString());
        assertThat(export("own.xlsx")).isZero();
        assertThat(folder.resolve("served.xlsx")).hasSameBinaryContentAs(folder.resolve("own.xlsx"));
        assertThat(folder.resolve("served.pdf")).hasSameBinaryContentAs(folder.resolve("own.pdf"));
        assertThat(folder.resolve("own.pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-");
    }

    private int export(String file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-jar", JAR.toString(), "export", "--period", "2025-10-25", "--out", file)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("export.log").toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private String answerOfANewProcess() throws Exception {
        int port = freePort();
        first = start(port, log());
        URI night = URI.create("http://localhost:" + port + "/api/nights/2025-10-25");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && first.isAlive()) {
            try {
                HttpResponse<String> response =
                        client.send(HttpRequest.newBuilder(night).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(response.statusCode()).isEqualTo(200);
                return response.body();
            } catch (ConnectException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new AssertionError("The jar did not answer. It said:\n" + Files.readString(log()));
    }

    private Path log() {
        return folder.resolve("nightmap.log");
    }

    private Process start(int port, Path words) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-jar", JAR.toString(), "--server.port=" + port)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
