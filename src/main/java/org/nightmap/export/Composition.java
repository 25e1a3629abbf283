package org.nightmap.export;

import java.util.List;

/**
 * A sheet laid out: every piece at its place.
 *
 * @param width units
 * @param height units
 * @param ground the colour under all, {@code #RRGGBB}; empty for none
 * @param unit how much larger or smaller than on a slide of 1920 by 1080 everything is
 * @param blocks in the order in which they are painted
 */
record Composition(double width, double height, String ground, double unit, List<Block> blocks) {

    Composition {
        blocks = List.copyOf(blocks);
    }
}
