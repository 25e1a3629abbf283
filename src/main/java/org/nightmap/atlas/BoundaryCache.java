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
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the browser's boundaries from one start to the next. A file's name holds the hash of what it was made from and of
 * what it contains: one that does not match, whatever damaged it, is made anew.
 */
final class BoundaryCache {

    private static final Logger LOG = LoggerFactory.getLogger(BoundaryCache.class);
    private static final String ENDING = ".json.gz";
    private static final int HASH_DIGITS = 16;

    /** No view has it in its id, so that the files of one are never taken for those of another. */
    private static final String PART = ".";

    private final Path folder;

    BoundaryCache(Path folder) {
        this.folder = folder;
    }

    /**
     * The boundaries of a view.
     *
     * @param sources hash of what they are made from
     * @param make makes the JSON if it is not at hand
     */
    BrowserBoundaries get(String view, String sources, Supplier<byte[]> make) {
        String prefix = view + PART + sources.substring(0, HASH_DIGITS) + PART;
        Optional<BrowserBoundaries> kept = find(view, prefix);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] json = make.get();
        BrowserBoundaries made = new BrowserBoundaries(view, hash(json), gzipped(json));
        keep(view, prefix + made.hash() + ENDING, made.gzippedJson());
        return made;
    }

    private Optional<BrowserBoundaries> find(String view, String prefix) {
        for (Path file : files(prefix)) {
            String name = file.getFileName().toString();
            String hash = name.substring(prefix.length(), name.length() - ENDING.length());
            try {
                byte[] gzipped = Files.readAllBytes(file);
                if (hash(unzipped(gzipped)).equals(hash)) {
                    return Optional.of(new BrowserBoundaries(view, hash, gzipped));
                }
                LOG.warn("The kept boundaries {} are damaged and are made anew", file);
            } catch (IOException e) {
                LOG.warn("The kept boundaries {} cannot be read and are made anew: {}", file, e.toString());
            }
        }
        return Optional.empty();
    }

    /** Not being able to keep them costs time at the next start and nothing else. */
    private void keep(String view, String name, byte[] gzipped) {
        try {
            for (Path old : files(view + PART)) {
                Files.deleteIfExists(old);
            }
            Path written = Files.createTempFile(folder, "new-", ".tmp");
            Files.write(written, gzipped);
            move(written, folder.resolve(name));
        } catch (IOException e) {
            LOG.warn("The boundaries of the view {} cannot be kept: {}", view, e.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Iterable<Path> files(String prefix) {
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

    private static String hash(byte[] json) {
        return HexFormat.of().formatHex(Layers.sha256().digest(json)).substring(0, HASH_DIGITS);
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
