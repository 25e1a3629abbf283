package org.nightmap.choropleth;

/**
 * How many classes were asked for and are there, and why that differs.
 *
 * @param asked by the one who asked; where the breaks are given, those classes
 * @param made 0 where there is nothing to part
 * @param reason as asked only where both are the same
 */
public record NumberOfClasses(int asked, int made, Reason reason) {

    public NumberOfClasses {
        if (made < 0 || made > Classification.MOST_CLASSES) {
            throw new IllegalArgumentException(
                    "There are 0 to %d classes, not %d".formatted(Classification.MOST_CLASSES, made));
        }
        if (reason == Reason.AS_ASKED && asked != made) {
            throw new IllegalArgumentException("%d classes are not the %d asked for".formatted(made, asked));
        }
    }

    /** Why there are as many classes as there are. */
    public enum Reason {
        AS_ASKED,
        /** There are no values. */
        NO_VALUES,
        /** There are no more different values than classes asked for, and each is a class, whatever the method. */
        FEW_VALUES,
        /** Several breaks fall on the same value, which is in one class. */
        TIES,
        /** Rounded steps make another number of classes. */
        ROUND_STEPS,
        /** Round multiples of the standard deviation make another number of classes. */
        DEVIATIONS,
        /** The values above a mean are not few any more, or there is but one. */
        HEADS,
        /** Between some breaks there is no whole number. */
        WHOLE_NUMBERS,
        /** Breaks are closer together than numbers can tell apart. */
        CLOSE_VALUES
    }
}
