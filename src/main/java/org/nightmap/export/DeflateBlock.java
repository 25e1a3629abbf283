package org.nightmap.export;

import java.util.Arrays;

/** Bytes and repetitions in their order, written as one block of deflate with a code of their own (RFC 1951, 3.2.7). */
final class DeflateBlock {

    /** Furthest back that a repetition reaches, bytes. */
    static final int WINDOW = 32768;

    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int LENGTHS = 29;
    private static final int DISTANCES = 30;
    private static final int MOST_BITS = 15;
    private static final int MOST_BITS_OF_LENGTHS = 7;
    private static final int COPY = 1 << 31;

    /** The order in which the lengths of the code of code lengths are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private int[] steps = new int[1 << 14];
    private int size;
    private final int[] symbols = new int[FIRST_LENGTH + LENGTHS];
    private final int[] distances = new int[DISTANCES];

    void literal(int value) {
        symbols[value]++;
        add(value);
    }

    /** Repeats so many bytes from so many bytes before. */
    void copy(int length, int distance) {
        symbols[FIRST_LENGTH + lengthIndex(length)]++;
        distances[distanceIndex(distance)]++;
        add(COPY | length << 16 | distance - 1);
    }

    private void add(int step) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
        }
        steps[size++] = step;
    }

    /**
     * Writes the block.
     *
     * @param last whether the stream ends with it; after any other the stream goes on at the border of a byte
     */
    void writeTo(BitWriter out, boolean last) {
        symbols[END]++;
        HuffmanCode code = HuffmanCode.of(symbols, MOST_BITS);
        HuffmanCode distanceCode = HuffmanCode.of(distances, MOST_BITS);
        out.bits(last ? 1 : 0, 1);
        out.bits(2, 2);
        codes(out, code, distanceCode);
        for (int i = 0; i < size; i++) {
            int step = steps[i];
            if (step >= 0) {
                out.code(code, step);
            } else {
                copy(out, code, distanceCode, step >>> 16 & 0x7fff, (step & 0xffff) + 1);
            }
        }
        out.code(code, END);
        if (!last) {
            // A stored block of nothing
            out.bits(0, 3);
            out.align();
            out.bits(0xffff0000, 32);
        }
    }

    private static void copy(BitWriter out, HuffmanCode code, HuffmanCode distanceCode, int length, int distance) {
        int index = lengthIndex(length);
        out.code(code, FIRST_LENGTH + index);
        if (index >= 8 && index < LENGTHS - 1) {
            int bits = index / 4 - 1;
            out.bits(length - SHORTEST & (1 << bits) - 1, bits);
        }
        int far = distanceIndex(distance);
        out.code(distanceCode, far);
        if (far >= 4) {
            int bits = far / 2 - 1;
            out.bits(distance - 1 & (1 << bits) - 1, bits);
        }
    }

    private static void codes(BitWriter out, HuffmanCode code, HuffmanCode distanceCode) {
        int[] lengths = new int[code.size() + distanceCode.size()];
        int[] counts = new int[ORDER.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i < code.size() ? code.length(i) : distanceCode.length(i - code.size());
            counts[lengths[i]]++;
        }
        HuffmanCode ofLengths = HuffmanCode.of(counts, MOST_BITS_OF_LENGTHS);
        out.bits(code.size() - FIRST_LENGTH, 5);
        out.bits(distanceCode.size() - 1, 5);
        out.bits(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            out.bits(ofLengths.length(symbol), 3);
        }
        for (int length : lengths) {
            out.code(ofLengths, length);
        }
    }

    /** Lengths 3 to 10 have a symbol each, then four symbols share each further bit; 258 has its own. */
    private static int lengthIndex(int length) {
        if (length == LONGEST) {
            return LENGTHS - 1;
        }
        int from = length - SHORTEST;
        int bits = Math.max(0, Integer.SIZE - 3 - Integer.numberOfLeadingZeros(from));
        return bits == 0 ? from : 4 * bits + (from >> bits);
    }

    /** Distances 1 to 4 have a symbol each, then two symbols share each further bit. */
    private static int distanceIndex(int distance) {
        int from = distance - 1;
        int bits = Math.max(0, Integer.SIZE - 2 - Integer.numberOfLeadingZeros(from));
        return bits == 0 ? from : 2 * bits + (from >> bits);
    }
}
