package org.nightmap.choropleth;

import java.util.List;

/**
 * The ladder of a measure whose values are no whole numbers: steps of 1, 2 and 5 with a class below the first of them. Decision 0021
 * says how the shipped reports fall in them.
 */
record RateLadder(List<Double> bounds) implements Ladder {

    private static final RateLadder TENTHS = new RateLadder(List.of(0.2, 0.5, 1.0, 2.0, 5.0, 10.0));
    private static final RateLadder ONES = new RateLadder(List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0));
    private static final RateLadder HUNDREDTHS = new RateLadder(List.of(0.05, 0.1, 0.2, 0.5, 1.0, 2.0));

    RateLadder {
        bounds = List.copyOf(bounds);
    }

    /**
     * The ladder of a measure.
     *
     * @param oneNight whether it is of one night; that of a span is the same for every span
     */
    static RateLadder of(Measure measure, boolean oneNight) {
        return switch (measure) {
            case MEAN -> TENTHS;
            case SHARE -> ONES;
            case PER_AREA -> oneNight ? TENTHS : ONES;
            case PER_HEAD -> oneNight ? HUNDREDTHS : TENTHS;
            case COUNT, NIGHTS, HIGHEST ->
                throw new IllegalArgumentException("%s are whole numbers".formatted(measure));
        };
    }
}
