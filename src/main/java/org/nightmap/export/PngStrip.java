package org.nightmap.export;

import java.util.Arrays;

/**
 * Some rows of a PNG image, compressed by themselves, so that strips are made on all cores and put one behind the other. Maps are
 * flat areas: each row is written as its difference from the one above, which leaves mostly zeros, and what repeats is looked for
 * in whole pixels. That is several times as fast as a deflater that knows of no pixels, and no zlib of a machine decides on it.
 *
 * @param deflated a piece of a deflate stream, ending at the border of a byte
 * @param adler checksum of the bytes in it
 * @param length how many bytes are in it
 */
record PngStrip(byte[] deflated, long adler, long length) {

    private static final int FILTER_NONE = 0;
    private static final int FILTER_UP = 2;

    /**
     * Compresses rows.
     *
     * @param pixels the rows, ARGB; used up
     * @param last whether it ends with them
     */
    static PngStrip of(int[] pixels, int width, int rows, boolean alpha, boolean last) {
        subtractAbove(pixels, width, rows, alpha ? 0xffffffff : 0x00ffffff);
        Rows written = new Rows(pixels, width, alpha ? 4 : 3);
        for (int row = 0; row < rows; row++) {
            written.row(row, row == 0 ? FILTER_NONE : FILTER_UP);
        }
        BitWriter out = new BitWriter();
        written.block.writeTo(out, last);
        return new PngStrip(out.written(), written.checksum.value(), (1 + (long) width * (alpha ? 4 : 3)) * rows);
    }

    /** Each channel by itself, without carrying into the next. */
    private static void subtractAbove(int[] pixels, int width, int rows, int channels) {
        for (int i = width * rows - 1; i >= width; i--) {
            int pixel = pixels[i];
            int above = pixels[i - width];
            pixels[i] = ((pixel | 0x80808080) - (above & 0x7f7f7f7f) ^ (pixel ^ ~above) & 0x80808080) & channels;
        }
        for (int i = 0; i < Math.min(width, pixels.length); i++) {
            pixels[i] &= channels;
        }
    }

    /** Finds what repeats. */
    private static final class Rows {

        private static final int HASH_BITS = 14;

        /** Pixels that a repetition of something further back is worth. */
        private static final int SHORTEST_FAR = 3;

        private final int[] pixels;
        private final int width;
        private final int channels;
        private final int longest;
        private final int[] seen = new int[1 << HASH_BITS];
        private final DeflateBlock block = new DeflateBlock();
        private final Checksum checksum = new Checksum();

        Rows(int[] pixels, int width, int channels) {
            this.pixels = pixels;
            this.width = width;
            this.channels = channels;
            this.longest = DeflateBlock.LONGEST / channels;
            Arrays.fill(seen, -1);
        }

        void row(int row, int filter) {
            block.literal(filter);
            checksum.add(filter);
            int end = (row + 1) * width;
            int at = row * width;
            while (at < end) {
                int run = at > row * width ? equal(at - 1, at, end, end) : 0;
                if (run >= 2 || run > 0 && at + run == end) {
                    copy(at, run, channels);
                    at += run;
                } else {
                    at += far(row, at, end);
                }
            }
            checksum.reduce();
        }

        /** A repetition of something before, or else one pixel; answers how many pixels it is. */
        private int far(int row, int at, int end) {
            if (at + 1 < end && !beginsRun(at, end)) {
                int hash = (pixels[at] * 0x9e3779b1 ^ pixels[at + 1] * 0x85ebca6b) >>> Integer.SIZE - HASH_BITS;
                int from = seen[hash];
                seen[hash] = at;
                if (from >= 0) {
                    int rowOfIt = from / width;
                    // Every row begins with its filter
                    long distance = (long) (at - from) * channels + row - rowOfIt;
                    int same = distance > DeflateBlock.WINDOW ? 0 : equal(from, at, (rowOfIt + 1) * width, end);
                    if (same >= SHORTEST_FAR) {
                        int copied = Math.min(same, longest);
                        copy(at, copied, (int) distance);
                        return copied;
                    }
                }
            }
            int pixel = pixels[at];
            block.literal(pixel >> 16 & 0xff);
            block.literal(pixel >> 8 & 0xff);
            block.literal(pixel & 0xff);
            if (channels == 4) {
                block.literal(pixel >>> 24);
            }
            checksum.add(pixel, channels);
            return 1;
        }

        /** One pixel and a repetition of itself take less than a repetition of something further back. */
        private boolean beginsRun(int at, int end) {
            return at + 2 < end && pixels[at] == pixels[at + 1] && pixels[at] == pixels[at + 2];
        }

        private int equal(int from, int at, int fromEnd, int end) {
            if (pixels[from] != pixels[at]) {
                return 0;
            }
            int most = Math.min(fromEnd - from, end - at);
            if (most == 1 || pixels[from + 1] != pixels[at + 1]) {
                return 1;
            }
            int differs = Arrays.mismatch(pixels, from, from + most, pixels, at, at + most);
            return differs < 0 ? most : differs;
        }

        private void copy(int at, int count, int distance) {
            for (int left = count; left > 0; left -= longest) {
                block.copy(Math.min(left, longest) * channels, distance);
            }
            if (pixels[at] == 0 && distance == channels) {
                checksum.addZeros((long) count * channels);
                return;
            }
            for (int i = at; i < at + count; i++) {
                checksum.add(pixels[i], channels);
            }
        }
    }

    /** Adler-32 (RFC 1950), which needs nothing but a product for zeros. */
    private static final class Checksum {

        private long sum = 1;
        private long sumOfSums;

        void add(int value) {
            sum += value;
            sumOfSums += sum;
        }

        void add(int pixel, int channels) {
            add(pixel >> 16 & 0xff);
            add(pixel >> 8 & 0xff);
            add(pixel & 0xff);
            if (channels == 4) {
                add(pixel >>> 24);
            }
        }

        void addZeros(long count) {
            sumOfSums += count * sum;
        }

        void reduce() {
            sum %= PngWriter.ADLER_BASE;
            sumOfSums %= PngWriter.ADLER_BASE;
        }

        long value() {
            return sumOfSums << 16 | sum;
        }
    }
}
