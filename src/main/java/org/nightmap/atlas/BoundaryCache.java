package org.nightmap.atlas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is derived from the layers from one start to the next. A file's name holds the hash of what it was made from and
 * of what it contains: one that does not match, whatever damaged it, is as good as none.
 */
final class BoundaryCache {

    private static final Logger LOG = LoggerFactory.getLogger(BoundaryCache.class);
    private static final String ENDING = ".gz";
    private static final int HASH_DIGITS = 16;

    /** No name has it in it, so that the files of one are never taken for those of another. */
    private static final String PART = ".";

    private final Path folder;
    private final String sources;

    /**
     * A cache in a folder.
     *
     * @param sources hash of what everything in it is made from
     */
    BoundaryCache(Path folder, String sources) {
        this.folder = folder;
        this.sources = sources.substring(0, HASH_DIGITS);
    }

    /**
     * Content that is kept.
     *
     * @param hash hexadecimal hash of the content
     * @param gzipped the content, compressed
     */
    record Kept(String hash, byte[] gzipped) {

        /** The content as it was given to be kept. */
        byte[] content() {
            try {
                return unzipped(gzipped);
            } catch (IOException e) {
                throw new UncheckedIOException("It was unzipped before", e);
            }
        }
    }

    /** What was kept under a name and is undamaged. */
    Optional<Kept> find(String name) {
        String prefix = prefix(name);
        for (Path file : files(prefix)) {
            String fileName = file.getFileName().toString();
            String hash = fileName.substring(prefix.length(), fileName.length() - ENDING.length());
            try {
                byte[] gzipped = Files.readAllBytes(file);
                if (hash(unzipped(gzipped)).equals(hash)) {
                    return Optional.of(new Kept(hash, gzipped));
                }
                LOG.warn("The kept boundaries {} are damaged and are made anew", file);
            } catch (IOException e) {
                LOG.warn("The kept boundaries {} cannot be read and are made anew: {}", file, e.toString());
            }
        }
        return Optional.empty();
    }

    /** Keeps content in place of what had the name before. Not being able to costs time at the next start and nothing else. */
    Kept keep(String name, byte[] content) {
        Kept kept = new Kept(hash(content), gzipped(content));
        try {
            for (Path old : files(name + PART)) {
                Files.deleteIfExists(old);
            }
            Path written = Files.createTempFile(folder, "new-", ".tmp");
            Files.write(written, kept.gzipped());
            move(written, folder.resolve(prefix(name) + kept.hash() + ENDING));
        } catch (IOException e) {
            LOG.warn("The boundaries {} cannot be kept: {}", name, e.toString());
        }
        return kept;
    }

    private String prefix(String name) {
        return name + PART + sources + PART;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Path> files(String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(prefix) && name.endsWith(ENDING);
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be read".formatted(folder), e);
        }
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(LayerSources.sha256().digest(content)).substring(0, HASH_DIGITS);
    }

    private static byte[] gzipped(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(java.util.zip.Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
        return out.toByteArray();
    }

    private static byte[] unzipped(byte[] gzipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        }
    }
}
