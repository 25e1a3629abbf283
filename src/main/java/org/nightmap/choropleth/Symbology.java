package org.nightmap.choropleth;

import org.nightmap.choropleth.BadSymbology.Fault;
import org.nightmap.choropleth.BadSymbology.Part;

/**
 * How numbers become colours.
 *
 * @param measure what of a region is told
 * @param classification how that is parted into classes
 * @param ramp the colours of the classes
 */
public record Symbology(Measure measure, Classification classification, Ramp ramp) {

    /** Counts in the classes of the ladders, by which maps compare. */
    public static final Symbology USUAL = new Symbology(Measure.COUNT, Classification.USUAL);

    public Symbology {
        if (ramp.isDiverging()) {
            throw new BadSymbology(Part.PALETTE, Fault.PALETTE_DIVERGES, ramp.code(), measure.code());
        }
    }

    /** In the usual colours. */
    public Symbology(Measure measure, Classification classification) {
        this(measure, classification, Ramp.USUAL);
    }

    /** Another measure; breaks that somebody gave are of the measure that they were given for. */
    public Symbology with(Measure other) {
        boolean keeps = other == measure || classification.method() != Method.MANUAL;
        return new Symbology(other, keeps ? classification : Classification.USUAL, ramp);
    }

    /** How the numbers of single nights become colours: without a measure of several. */
    public Symbology ofNights() {
        return measure.ofOneNight() ? this : with(Measure.COUNT);
    }

    public Symbology with(Classification other) {
        return new Symbology(measure, other, ramp);
    }

    public Symbology with(Ramp other) {
        return new Symbology(measure, classification, other);
    }
}
