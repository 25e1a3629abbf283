package org.nightmap.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files that are whole or not there: into another file beside the target, forced to disk, then moved over it in one step.
 * Whoever reads the target meanwhile has the one from before.
 */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file, in place of one that is there.
     *
     * @param target in a folder that is there; a link is followed, and what is no plain file (a pipe, a device) is written to
     * @throws IOException if it cannot be written; nothing is left of it then
     */
    public static void write(Path target, byte[] content) throws IOException {
        Path place = Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            Files.write(place, content, StandardOpenOption.WRITE);
            return;
        }
        Path part = place.resolveSibling(".%s.%s.part".formatted(place.getFileName(), UUID.randomUUID()));
        // Also where the process is told to end in the middle
        part.toFile().deleteOnExit();
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
