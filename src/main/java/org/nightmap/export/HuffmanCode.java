package org.nightmap.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A canonical Huffman code of symbols by how often they occur, as deflate has them (RFC 1951, 3.2.2). */
final class HuffmanCode {

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /**
     * The shortest code, or nearly so where the limit binds.
     *
     * @param counts how often each symbol occurs
     * @param mostBits of a code, enough for all symbols
     */
    static HuffmanCode of(int[] counts, int mostBits) {
        int[] flattened = counts.clone();
        // A code needs two symbols to be whole, which some readers ask for
        for (int i = 0; used(flattened) < 2; i++) {
            flattened[i] = Math.max(flattened[i], 1);
        }
        int[] lengths = lengths(flattened);
        while (Arrays.stream(lengths).max().orElseThrow() > mostBits) {
            for (int i = 0; i < flattened.length; i++) {
                flattened[i] -= flattened[i] / 2;
            }
            lengths = lengths(flattened);
        }
        return new HuffmanCode(lengths);
    }

    /** Bits of a symbol's code; 0 if it does not occur. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** A symbol's code, the first bit lowest. */
    int code(int symbol) {
        return codes[symbol];
    }

    /** One more than the highest symbol that occurs. */
    int size() {
        int size = lengths.length;
        while (lengths[size - 1] == 0) {
            size--;
        }
        return size;
    }

    private static long used(int[] counts) {
        return Arrays.stream(counts).filter(count -> count > 0).count();
    }

    private static int[] lengths(int[] counts) {
        // The order of making breaks ties, so that the code depends on the counts alone
        PriorityQueue<Node> nodes =
                new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::made));
        int made = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(counts[symbol], made++, new int[] {symbol}));
            }
        }
        int[] lengths = new int[counts.length];
        while (nodes.size() > 1) {
            Node a = nodes.remove();
            Node b = nodes.remove();
            int[] both = Arrays.copyOf(a.symbols, a.symbols.length + b.symbols.length);
            System.arraycopy(b.symbols, 0, both, a.symbols.length, b.symbols.length);
            for (int symbol : both) {
                lengths[symbol]++;
            }
            nodes.add(new Node(a.count + b.count, made++, both));
        }
        return lengths;
    }

    private record Node(long count, int made, int[] symbols) {}

    private static int[] codes(int[] lengths) {
        int longest = Arrays.stream(lengths).max().orElseThrow();
        int[] codes = new int[lengths.length];
        int next = 0;
        for (int length = 1; length <= longest; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(next++) >>> (Integer.SIZE - length);
                }
            }
            next <<= 1;
        }
        return codes;
    }
}
