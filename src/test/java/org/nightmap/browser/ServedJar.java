package org.nightmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar as a process of its own, which can be timed and weighed. */
final class ServedJar implements AutoCloseable {

    private static final Path JAR = Path.of("target", "nightmap.jar").toAbsolutePath();
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Duration start;

    private ServedJar(Path folder) throws IOException, InterruptedException {
        port = freePort();
        long begin = System.nanoTime();
        process = new ProcessBuilder(JDK.resolve("java").toString(), "-jar", JAR.toString(), "--server.port=" + port)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nightmap.log").toFile())
                .start();
        awaitAnswer();
        start = Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Starts it in a folder and waits until it answers. */
    static ServedJar in(Path folder) throws IOException, InterruptedException {
        return new ServedJar(folder);
    }

    /** From the start of the process to its first answer, which is a picture. */
    Duration start() {
        return start;
    }

    /** The processor time that the process has taken so far, which says more than the clock on a busy machine. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** The bytes of an answer as they travel, compressed. */
    int bytes(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    /** The bytes of the objects that are in use, after a full collection. */
    long heapInUse() throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(
                        JDK.resolve("jcmd").toString(), Long.toString(process.pid()), "GC.class_histogram")
                .start();
        String text = new String(histogram.getInputStream().readAllBytes());
        assertThat(histogram.waitFor()).isZero();
        Matcher total = Pattern.compile("Total\\s+\\d+\\s+(\\d+)").matcher(text);
        assertThat(total.find()).as(text).isTrue();
        return Long.parseLong(total.group(1));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        HttpRequest night = HttpRequest.newBuilder(URI.create(address("/api/nights/2025-10-25")))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                assertThat(client.send(night, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(200);
                return;
            } catch (ConnectException e) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new AssertionError("The jar did not answer; see nightmap.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
