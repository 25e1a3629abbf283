package org.nightmap.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Tells where the server answers that has a data directory open, by a file in it: the database is the server's alone, and a
 * command has to ask it. The server holds a lock on the file for as long as it runs, which the system takes away with the
 * process: a file that a killed server left behind is known by having none.
 */
public final class RunningServer implements AutoCloseable {

    private static final String NAME = "server";

    /** Beyond the text, which some systems would else not let others read. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private RunningServer(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Tells where a server answers.
     *
     * @param address up to the path that all of its addresses begin with
     * @throws IOException if the file cannot be written, or another process holds it
     */
    public static RunningServer announce(DataDirectory directory, URI address) throws IOException {
        Path file = directory.path().resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw new IOException("%s is held by another process".formatted(file));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(address.toString().getBytes(StandardCharsets.UTF_8)));
            return new RunningServer(file, channel);
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            throw e;
        }
    }

    /** Where the server answers that has the directory open; empty where none has. */
    public static Optional<URI> of(DataDirectory directory) throws IOException {
        Path file = directory.path().resolve(NAME);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (!held(channel)) {
                return Optional.empty();
            }
            String address = Files.readString(file);
            return address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, true);
            if (lock == null) {
                return true;
            }
            lock.release();
            return false;
        } catch (OverlappingFileLockException e) {
            // By this very process
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
