package org.nightmap.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes PNG (ISO/IEC 15948), eight bits a channel, out of strips that were compressed by themselves. */
final class PngWriter {

    /** Checksums are modulo the largest prime below 65536 (RFC 1950). */
    static final long ADLER_BASE = 65521;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int COLOUR = 2;
    private static final int COLOUR_WITH_ALPHA = 6;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private PngWriter() {}

    /**
     * The file.
     *
     * @param strips from the top down
     * @param dotsPerInch as printed
     * @param texts keywords of the standard (Title, Description …) with what they say
     */
    static byte[] write(
            int width,
            int height,
            boolean alpha,
            List<PngStrip> strips,
            double dotsPerInch,
            Map<String, String> texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size(strips, texts));
        out.writeBytes(SIGNATURE);
        Chunk header = new Chunk("IHDR");
        header.number(width);
        header.number(height);
        header.bytes(8, alpha ? COLOUR_WITH_ALPHA : COLOUR, 0, 0, 0);
        header.writeTo(out);
        Chunk density = new Chunk("pHYs");
        int perMetre = (int) Math.round(dotsPerInch * INCHES_PER_METRE);
        density.number(perMetre);
        density.number(perMetre);
        density.bytes(1);
        density.writeTo(out);
        texts.forEach((keyword, text) -> text(keyword, text).writeTo(out));
        // One stream, a chunk for each strip: so none of them is copied together first
        long checksum = 1;
        for (int i = 0; i < strips.size(); i++) {
            PngStrip strip = strips.get(i);
            Chunk chunk = new Chunk("IDAT");
            if (i == 0) {
                // The two bytes of RFC 1950: deflate with the largest window, fastest level
                chunk.bytes(0x78, 0x01);
            }
            chunk.bytes(strip.deflated());
            checksum = adler(checksum, strip.adler(), strip.length());
            if (i == strips.size() - 1) {
                chunk.number((int) checksum);
            }
            chunk.writeTo(out);
        }
        new Chunk("IEND").writeTo(out);
        return out.toByteArray();
    }

    private static int size(List<PngStrip> strips, Map<String, String> texts) {
        int each = 16;
        int strip = strips.stream().mapToInt(s -> each + s.deflated().length).sum();
        return strip
                + texts.values().stream()
                        .mapToInt(text -> 64 + 2 * text.length())
                        .sum()
                + 4 * each;
    }

    /** An international text: keyword, not compressed, no language, UTF-8. */
    private static Chunk text(String keyword, String text) {
        Chunk chunk = new Chunk("iTXt");
        chunk.bytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        chunk.bytes(0, 0, 0, 0, 0);
        chunk.bytes(text.getBytes(StandardCharsets.UTF_8));
        return chunk;
    }

    /** The checksum of two pieces put together, from theirs. */
    private static long adler(long first, long second, long secondLength) {
        long length = secondLength % ADLER_BASE;
        long a1 = first & 0xffff;
        long b1 = first >>> 16;
        long a = (a1 + (second & 0xffff) + ADLER_BASE - 1) % ADLER_BASE;
        long b = (length * a1 + b1 + (second >>> 16) + ADLER_BASE - length) % ADLER_BASE;
        return b << 16 | a;
    }

    /** A piece of the file: its length, its name, its bytes, their checksum. */
    private static final class Chunk {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Chunk(String name) {
            content.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        }

        void number(int value) {
            bytes(value >>> 24, value >>> 16, value >>> 8, value);
        }

        void bytes(int... values) {
            for (int value : values) {
                content.write(value);
            }
        }

        void bytes(byte[] values) {
            content.writeBytes(values);
        }

        void writeTo(ByteArrayOutputStream out) {
            byte[] bytes = content.toByteArray();
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            int length = bytes.length - 4;
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write(length >>> shift);
            }
            out.writeBytes(bytes);
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write((int) (checksum.getValue() >>> shift));
            }
        }
    }
}
