package org.nightmap.choropleth;

/**
 * The sum of the squares of the deviations from the mean, of values that are added one after the other. It is Welford's
 * recurrence (Technometrics 4, 1962, p. 419) with weights as in West (Communications of the ACM 22, 1979, p. 532): it adds nothing
 * below 0, so that nothing cancels where values are close together and far from 0.
 */
final class Deviations {

    private double weight;
    private double mean;
    private double squares;

    /** Adds a value as often as its weight says, and gives the sum of squares with it. */
    double add(double value, double times) {
        weight += times;
        double fromOldMean = value - mean;
        mean += fromOldMean * (times / weight);
        squares += times * fromOldMean * (value - mean);
        return squares;
    }

    double squares() {
        return squares;
    }
}
