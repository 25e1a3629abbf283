package org.nightmap.choropleth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.Region;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.report.Tally;

/** The values of a measure in a picture. */
final class Measured {

    private static final double KM2 = 10_000;
    private static final double HEADS = 100_000;
    private static final double PER_CENT = 100;

    /** Less than any measure of one drone more or less can be; what binary fractions leave of equal values. */
    private static final double NOTHING = 1e-9;

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private final Measure measure;
    private final Picture picture;
    private final Atlas atlas;

    Measured(Measure measure, Picture picture, Atlas atlas) {
        this.measure = measure;
        this.picture = picture;
        this.atlas = atlas;
    }

    /**
     * The value of a region: above 0 where it is counted, 0 where it has none, null in every other state. It is rounded as people
     * read it, to two digits or to the whole from 10 on, and that is what has a class: no number stands in another class than its own.
     *
     * @throws BadSymbology if the region lacks what the measure divides by
     */
    @Nullable Double of(RegionPicture region) {
        Double exact = exact(region);
        return exact == null || measure.whole() || exact == 0 ? exact : Double.valueOf(rounded(exact));
    }

    /**
     * The same before it is rounded, for what is worked out from it.
     *
     * @throws BadSymbology if the region lacks what the measure divides by
     */
    @Nullable Double exact(RegionPicture region) {
        return switch (region.state()) {
            case COUNTED -> measure.whole() ? Double.valueOf(whole(region)) : Double.valueOf(rate(region));
            case NONE_REPORTED -> 0.0;
            case COUNTED_WITH, COUNTED_JOINTLY, NOT_STATED, NO_REPORT -> null;
        };
    }

    /**
     * What a measure is more in one picture than in another, from their exact values, rounded as people read it: the difference of
     * two rounded numbers would be neither.
     */
    static double difference(Measure measure, double now, double against) {
        double exact = now - against;
        return measure.whole() || Math.abs(exact) < NOTHING
                ? Math.rint(exact)
                : Math.copySign(rounded(Math.abs(exact)), exact);
    }

    /**
     * What a share is of: the stated total, or all that is counted where none is stated; with what is counted beyond the total, on nights
     * without one too, so that no shares add up to more than all.
     */
    static int whole(Tally tally) {
        Integer stated = tally.stated();
        return stated == null || stated == 0 ? tally.attributed() + tally.elsewhere() : stated + tally.excess();
    }

    private int whole(RegionPicture region) {
        return switch (measure) {
            case NIGHTS -> region.nights().getOrDefault(RegionState.COUNTED, 0);
            case HIGHEST ->
                region.highest() == null ? count(region) : region.highest().count();
            default -> count(region);
        };
    }

    private double rate(RegionPicture region) {
        double count = count(region);
        return switch (measure) {
            case MEAN -> count / region.nightsWithNumber();
            case PER_AREA -> KM2 * count / known(region).areaKm2();
            case SHARE -> PER_CENT * count / whole(picture.tally());
            case PER_HEAD ->
                HEADS * count / Objects.requireNonNull(known(region).population(), "checked before anything is drawn");
            case COUNT, NIGHTS, HIGHEST -> count;
        };
    }

    private Region known(RegionPicture region) {
        return atlas.region(region.iso()).orElseThrow();
    }

    private static int count(RegionPicture region) {
        return Objects.requireNonNull(region.count());
    }

    private static double rounded(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal two = exact.round(TWO_DIGITS);
        return (two.compareTo(BigDecimal.TEN) >= 0 ? exact.setScale(0, RoundingMode.HALF_UP) : two).doubleValue();
    }
}
