package org.nightmap.choropleth;

/**
 * How numbers become colours.
 *
 * @param measure what of a region is told
 * @param classification how that is parted into classes
 */
public record Symbology(Measure measure, Classification classification) {

    /** Counts in the classes of the ladders, by which maps compare. */
    public static final Symbology USUAL = new Symbology(Measure.COUNT, Classification.USUAL);

    /** Another measure; breaks that somebody gave are of the measure that they were given for. */
    public Symbology with(Measure other) {
        boolean keeps = other == measure || classification.method() != Method.MANUAL;
        return new Symbology(other, keeps ? classification : Classification.USUAL);
    }

    public Symbology with(Classification other) {
        return new Symbology(measure, other);
    }
}
