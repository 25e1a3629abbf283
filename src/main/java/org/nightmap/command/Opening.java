package org.nightmap.command;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.DatabaseInUse;
import org.nightmap.storage.DataDirectory;
import org.nightmap.storage.RunningServer;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Finds out who has the database: a running server, which is then asked, or nobody, and it is opened here. Another command, or a
 * server that is only starting, is waited for a little.
 */
final class Opening {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(300);

    /** Nothing but errors is said, and those that end the command are said by it. */
    private static final List<String> QUIET = List.of(
            "--logging.level.root=error",
            "--logging.level.org.springframework.boot.SpringApplication=off",
            "--logging.level.org.springframework.boot.diagnostics=off",
            "--logging.level.com.zaxxer.hikari=off");

    private final Class<?> start;
    private final @Nullable String dataDir;

    /**
     * What is to be opened.
     *
     * @param start what brings the database in line with the product
     * @param dataDir the data directory; null for that of the settings
     */
    Opening(Class<?> start, @Nullable String dataDir) {
        this.start = start;
        this.dataDir = dataDir;
    }

    FileSource open() {
        DataDirectory directory = directory();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<URI> server = server(directory);
            if (server.isPresent()) {
                return RunningServerFiles.of(server.get());
            }
            try {
                return OwnRooms.open(start, settings());
            } catch (RuntimeException e) {
                boolean inUse = DatabaseInUse.isCauseOf(e);
                if (!inUse) {
                    throw CommandFailure.failed(StartFailures.words(e), e);
                }
                if (System.nanoTime() > end) {
                    throw CommandFailure.failed(
                            "The database in %s is in use by another process".formatted(directory.path()), e);
                }
            }
            sleep();
        }
    }

    private static Optional<URI> server(DataDirectory directory) {
        try {
            return RunningServer.of(directory);
        } catch (IOException e) {
            throw CommandFailure.failed(
                    "The data directory %s cannot be read: %s".formatted(directory.path(), Refusals.of(e)), e);
        }
    }

    /** The settings are read before anything is started, since a server may be running. */
    private DataDirectory directory() {
        StandardEnvironment settings = new StandardEnvironment();
        if (dataDir != null) {
            settings.getPropertySources()
                    .addFirst(new MapPropertySource("command", Map.of(DataDirectory.PROPERTY, dataDir)));
        }
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        ConfigurationPropertySources.attach(settings);
        try {
            return DataDirectory.of(settings);
        } catch (RuntimeException e) {
            throw CommandFailure.wrongUse(StartFailures.words(e));
        }
    }

    private String[] settings() {
        List<String> settings = new ArrayList<>(QUIET);
        if (dataDir != null) {
            settings.add("--%s=%s".formatted(DataDirectory.PROPERTY, dataDir));
        }
        return settings.toArray(String[]::new);
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failed("Interrupted", e);
        }
    }
}
