package org.nightmap.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG (ISO/IEC 15948), eight bits a channel. Maps are flat areas: each row is written as its difference from the one above,
 * which leaves mostly zeros, and deflated in strips on all cores. The strips end at byte borders with a full flush (RFC 1951), so
 * that their streams can be put one behind the other.
 */
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte FILTER_UP = 2;
    private static final int ROWS_OF_STRIP = 128;
    private static final int COLOUR = 2;
    private static final int COLOUR_WITH_ALPHA = 6;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private PngWriter() {}

    /**
     * The file.
     *
     * @param image of type ARGB or RGB
     * @param dotsPerInch as printed
     * @param texts keywords of the standard (Title, Description …) with what they say
     */
    static byte[] write(BufferedImage image, double dotsPerInch, Map<String, String> texts) {
        boolean alpha = image.getColorModel().hasAlpha();
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream out = new ByteArrayOutputStream(width * height / 8);
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
        data(pixels, width, height, alpha).writeTo(out);
        new Chunk("IEND").writeTo(out);
        return out.toByteArray();
    }

    /** An international text: keyword, not compressed, no language, UTF-8. */
    private static Chunk text(String keyword, String text) {
        Chunk chunk = new Chunk("iTXt");
        chunk.bytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        chunk.bytes(0, 0, 0, 0, 0);
        chunk.bytes(text.getBytes(StandardCharsets.UTF_8));
        return chunk;
    }

    private static Chunk data(int[] pixels, int width, int height, boolean alpha) {
        int strips = (height + ROWS_OF_STRIP - 1) / ROWS_OF_STRIP;
        Strip[] made = new Strip[strips];
        IntStream.range(0, strips).parallel().forEach(i -> {
            int from = i * ROWS_OF_STRIP;
            made[i] = strip(pixels, width, from, Math.min(height, from + ROWS_OF_STRIP), alpha, i == strips - 1);
        });
        Chunk chunk = new Chunk("IDAT");
        // The two bytes of RFC 1950: deflate with the largest window, fastest level
        chunk.bytes(0x78, 0x01);
        long checksum = 1;
        for (Strip strip : made) {
            chunk.bytes(strip.deflated());
            checksum = adler(checksum, strip.adler(), strip.length());
        }
        chunk.number((int) checksum);
        return chunk;
    }

    private record Strip(byte[] deflated, long adler, long length) {}

    private static Strip strip(int[] pixels, int width, int from, int to, boolean alpha, boolean last) {
        int channels = alpha ? 4 : 3;
        int rowLength = 1 + width * channels;
        byte[] rows = new byte[rowLength * (to - from)];
        int at = 0;
        for (int y = from; y < to; y++) {
            rows[at++] = FILTER_UP;
            int row = y * width;
            int above = row - width;
            for (int x = 0; x < width; x++) {
                int pixel = pixels[row + x];
                int over = y == 0 ? 0 : pixels[above + x];
                rows[at++] = (byte) ((pixel >> 16) - (over >> 16));
                rows[at++] = (byte) ((pixel >> 8) - (over >> 8));
                rows[at++] = (byte) (pixel - over);
                if (alpha) {
                    rows[at++] = (byte) ((pixel >>> 24) - (over >>> 24));
                }
            }
        }
        Adler32 adler = new Adler32();
        adler.update(rows);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(rows);
            if (last) {
                deflater.finish();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(rows.length / 16 + 64);
            byte[] buffer = new byte[1 << 16];
            int got;
            do {
                got = deflater.deflate(buffer, 0, buffer.length, last ? Deflater.NO_FLUSH : Deflater.FULL_FLUSH);
                out.write(buffer, 0, got);
            } while (last ? !deflater.finished() : got == buffer.length);
            return new Strip(out.toByteArray(), adler.getValue(), rows.length);
        } finally {
            deflater.end();
        }
    }

    /** The checksum of two pieces put together, from theirs (RFC 1950: sums modulo 65521). */
    private static long adler(long first, long second, long secondLength) {
        long base = 65521;
        long length = secondLength % base;
        long a1 = first & 0xffff;
        long b1 = first >>> 16;
        long a = (a1 + (second & 0xffff) + base - 1) % base;
        long b = (length * a1 + b1 + (second >>> 16) + base - length) % base;
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
