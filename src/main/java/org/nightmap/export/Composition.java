package org.nightmap.export;

import java.util.List;
import java.util.Set;

/**
 * A sheet laid out: every piece at its place.
 *
 * @param width units
 * @param height units
 * @param ground the colour under all, {@code #RRGGBB}; empty for none
 * @param unit how much larger or smaller than on a slide of 1920 by 1080 everything is
 * @param blocks in the order in which they are painted
 * @param named keys of the regions whose counts are certain to be among the texts
 */
record Composition(double width, double height, String ground, double unit, List<Block> blocks, Set<String> named) {

    Composition {
        blocks = List.copyOf(blocks);
        named = Set.copyOf(named);
    }

    /** A sheet that names no region. */
    Composition(double width, double height, String ground, double unit, List<Block> blocks) {
        this(width, height, ground, unit, blocks, Set.of());
    }

    /** The same of other pieces. */
    Composition with(List<Block> others) {
        return new Composition(width, height, ground, unit, others, named);
    }

    /** Its maps, the main one first. */
    List<Block.Map> maps() {
        return blocks.stream()
                .filter(Block.Map.class::isInstance)
                .map(Block.Map.class::cast)
                .toList();
    }
}
