package org.nightmap.export;

import java.util.Arrays;

/** Writes bits into bytes, the lowest first, as deflate does (RFC 1951, 3.1.1). */
final class BitWriter {

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private long waiting;
    private int waitingBits;

    /** @param count of bits, at most 32 */
    void bits(int value, int count) {
        waiting |= (value & 0xffffffffL) << waitingBits;
        waitingBits += count;
        if (waitingBits >= Integer.SIZE) {
            if (size + Integer.BYTES > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            for (int i = 0; i < Integer.BYTES; i++) {
                bytes[size++] = (byte) (waiting >>> (Byte.SIZE * i));
            }
            waiting >>>= Integer.SIZE;
            waitingBits -= Integer.SIZE;
        }
    }

    void code(HuffmanCode code, int symbol) {
        bits(code.code(symbol), code.length(symbol));
    }

    /** Fills the byte with zeros. */
    void align() {
        bits(0, -waitingBits & (Byte.SIZE - 1));
    }

    /** What was written; ends at the border of a byte. */
    byte[] written() {
        align();
        byte[] written = Arrays.copyOf(bytes, size + waitingBits / Byte.SIZE);
        for (int i = size; i < written.length; i++) {
            written[i] = (byte) (waiting >>> (Byte.SIZE * (i - size)));
        }
        return written;
    }
}
