package org.nightmap.choropleth;

/** One way of finding breaks in values. */
interface BreakFinder {

    /**
     * Breaks between the values, whose classes are at most {@link Classification#MOST_CLASSES}.
     *
     * @param values more different ones than classes
     * @param classes how many are asked for, at least 3
     */
    Breaks find(Values values, int classes);

    /** Why this way may find another number of classes than is asked for. */
    NumberOfClasses.Reason reason();
}
