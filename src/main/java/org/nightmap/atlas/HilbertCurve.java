package org.nightmap.atlas;

/**
 * How far along Hilbert's curve a cell of a square lies. The curve visits every cell once, each next to the one before, so that
 * what is near on it is near in the square (D. Hilbert, Über die stetige Abbildung einer Linie auf ein Flächenstück, Mathematische
 * Annalen 38, 1891; the reckoning as in H. S. Warren, Hacker's Delight, 2nd edition, 2012, chapter 16).
 */
final class HilbertCurve {

    /** Cells along a side, as a power of two. */
    static final int ORDER = 16;

    private HilbertCurve() {}

    /**
     * The place of a cell on the curve, from 0.
     *
     * @param x from the left, 0 to 2^order − 1
     * @param y from below, the same
     */
    static long place(int order, int x, int y) {
        int column = x;
        int row = y;
        long place = 0;
        for (int side = 1 << (order - 1); side > 0; side >>= 1) {
            int right = (column & side) > 0 ? 1 : 0;
            int above = (row & side) > 0 ? 1 : 0;
            place += (long) side * side * ((3 * right) ^ above);
            if (above == 0) {
                if (right == 1) {
                    column = (1 << order) - 1 - column;
                    row = (1 << order) - 1 - row;
                }
                int turned = column;
                column = row;
                row = turned;
            }
        }
        return place;
    }
}
