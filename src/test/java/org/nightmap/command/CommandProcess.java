package org.nightmap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command run as a process of its own, as its user does. */
final class CommandProcess {

    private static final int PATIENCE = 180;

    /** Without the tests, whose made-up rooms would be taken for the product's. */
    private static final String PRODUCT = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));

    private final Path out = Files.createTempFile("command", ".out");
    private final Path err = Files.createTempFile("command", ".err");
    private final Process process;

    private CommandProcess(Path folder, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                PRODUCT,
                "org.nightmap.NightmapApplication"));
        line.addAll(List.of(arguments));
        process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** What came of it. */
    record Outcome(int exitCode, byte[] out, String err) {}

    static CommandProcess start(Path folder, String... arguments) throws IOException {
        return new CommandProcess(folder, arguments);
    }

    static Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(folder, arguments).await();
    }

    Outcome await() throws IOException, InterruptedException {
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            return new Outcome(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }
}
