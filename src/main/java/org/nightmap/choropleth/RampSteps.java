package org.nightmap.choropleth;

import java.util.List;

/** Which steps of the ramp colour so many classes that are found in the values: spread from its one end to the other. */
final class RampSteps {

    /** Steps of a ramp, each of another strength. */
    static final int STRENGTHS = Classification.MOST_CLASSES;

    /** By number of classes, from none. The steps 7 and 8 are between 2, 3 and 4. */
    private static final List<List<Integer>> STEPS = List.of(
            List.of(),
            List.of(3),
            List.of(1, 5),
            List.of(0, 3, 6),
            List.of(0, 2, 4, 6),
            List.of(0, 2, 3, 5, 6),
            List.of(0, 1, 2, 4, 5, 6),
            List.of(0, 1, 2, 3, 4, 5, 6),
            List.of(0, 1, 2, 7, 3, 4, 5, 6),
            List.of(0, 1, 2, 7, 3, 8, 4, 5, 6));

    private RampSteps() {}

    /**
     * The steps, ascending as the classes do.
     *
     * @param classes at most {@link Classification#MOST_CLASSES}
     */
    static List<Integer> of(int classes) {
        return STEPS.get(classes);
    }
}
