package org.nightmap.choropleth;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well the classes of a map can be told from each other by their colours alone.
 *
 * @param ramp their colours
 * @param steps the steps that are taken, ascending as the classes do
 */
public record ClassColours(Ramp ramp, List<Integer> steps) {

    /**
     * CIEDE2000 below which a colour is easily taken for its neighbour in the legend; what is just seen side by side is about 1. No
     * ramp with up to seven classes is below it for any eyes.
     */
    public static final double HARD_TO_TELL = 5;

    public ClassColours {
        steps = List.copyOf(steps);
    }

    public static ClassColours of(Choropleth map) {
        return new ClassColours(
                map.ramp(), map.classes().stream().map(ClassRange::step).toList());
    }

    /** The least difference between neighbouring classes; infinite where there are fewer than two. */
    double least(ColourVision vision, Theme theme) {
        List<String> fills = ramp.fills(theme);
        return IntStream.range(1, steps.size())
                .mapToDouble(i ->
                        vision.distance(Colour.of(fills.get(steps.get(i - 1))), Colour.of(fills.get(steps.get(i)))))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The eyes for which neighbouring classes are hard to tell apart in one of the looks of a screen. */
    public List<ColourVision> hardFor() {
        return Stream.of(ColourVision.values())
                .filter(vision ->
                        Stream.of(Theme.LIGHT, Theme.DARK).anyMatch(theme -> least(vision, theme) < HARD_TO_TELL))
                .toList();
    }
}
