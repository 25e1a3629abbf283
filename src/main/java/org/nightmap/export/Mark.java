package org.nightmap.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** An organisation's mark, from a file that whoever runs the product has named: PNG, which may be transparent, or JPEG. */
final class Mark {

    /** Bytes: what is larger is no mark, and would be in every file that leaves the product. */
    private static final long LARGEST_FILE = 1 << 20;

    /** Pixels of a side. */
    private static final int LARGEST_SIDE = 4000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final BufferedImage image;

    private Mark(BufferedImage image) {
        this.image = image;
    }

    /**
     * Reads a mark.
     *
     * @throws MarkProblem if the file is not there, not such an image, or too large
     */
    static Mark read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new MarkProblem(file, "there is no such file");
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new MarkProblem(file, "it has more than %d bytes".formatted(LARGEST_FILE));
            }
            try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
                return new Mark(read(file, in));
            }
        } catch (IOException e) {
            throw new MarkProblem(file, "it cannot be read: " + e.getMessage(), e);
        }
    }

    private static BufferedImage read(Path file, ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        ImageReader reader = readers.hasNext() ? readers.next() : null;
        if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new MarkProblem(file, "it is neither PNG nor JPEG");
        }
        try {
            reader.setInput(in);
            // Asked before its pixels are read, which could be more than there is memory
            if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
                throw new MarkProblem(file, "it is more than %d pixels wide or high".formatted(LARGEST_SIDE));
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** Its pixels, which nobody changes. */
    BufferedImage image() {
        return image;
    }

    /** The same as a PNG file. */
    byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * The box that it fills, its proportions kept, at the right end of the top of a larger one.
     *
     * @param within as large as it may get
     */
    Box box(Box within) {
        double scale = Math.min(within.width() / image.getWidth(), within.height() / image.getHeight());
        double width = image.getWidth() * scale;
        return Box.at(within.right() - width, within.top(), width, image.getHeight() * scale);
    }
}
