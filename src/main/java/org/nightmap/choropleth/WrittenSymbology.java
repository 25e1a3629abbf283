package org.nightmap.choropleth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.BadSymbology.Fault;
import org.nightmap.choropleth.BadSymbology.Part;

/** How numbers become colours, as it is written in an address or on a command line. */
public final class WrittenSymbology {

    /** Any number of as many digits can be a count. */
    private static final int MOST_DIGITS = 9;

    private static final String METHODS =
            Arrays.stream(Method.values()).map(Method::code).collect(Collectors.joining(", "));

    private static final List<String> PALETTES =
            Ramp.sequential().stream().map(Ramp::code).toList();

    private WrittenSymbology() {}

    /**
     * The symbology that is meant.
     *
     * @param atlas what is to be coloured
     * @throws BadSymbology if one of them is out of its set or range, or does not go with the others
     */
    public static Symbology read(
            Atlas atlas,
            @Nullable String measure,
            @Nullable String method,
            @Nullable String classes,
            @Nullable String breaks,
            @Nullable String palette) {
        Measure told = measure == null
                ? Measure.COUNT
                : Measure.ofCode(measure)
                        .orElseThrow(() -> new BadSymbology(
                                Part.MEASURE, Fault.NO_MEASURE, String.join(", ", allowed(atlas, Part.MEASURE))));
        if (told == Measure.PER_HEAD && !atlas.hasPopulation()) {
            throw new BadSymbology(Part.MEASURE, Fault.NO_POPULATION, told.code());
        }
        return new Symbology(told, classification(told, method, classes, breaks), ramp(palette));
    }

    private static Ramp ramp(@Nullable String palette) {
        return palette == null
                ? Ramp.USUAL
                : Ramp.ofCode(palette)
                        .orElseThrow(
                                () -> new BadSymbology(Part.PALETTE, Fault.NO_PALETTE, String.join(", ", PALETTES)));
    }

    private static Classification classification(
            Measure measure, @Nullable String method, @Nullable String classes, @Nullable String breaks) {
        Method wanted = method == null
                ? Method.ROUNDED
                : Method.ofCode(method).orElseThrow(() -> new BadSymbology(Part.METHOD, Fault.NO_METHOD, METHODS));
        if (classes != null && !wanted.hasNumber()) {
            throw new BadSymbology(Part.CLASSES, Fault.CLASSES_GIVEN_BY_METHOD, wanted.code());
        }
        if (wanted == Method.MANUAL) {
            return manual(measure, breaks);
        }
        if (breaks != null) {
            throw new BadSymbology(Part.BREAKS, Fault.BREAKS_FOUND_BY_METHOD, wanted.code(), Method.MANUAL.code());
        }
        return Classification.by(wanted, classes == null ? wanted.usualClasses() : number(classes));
    }

    /** The values that are right for a part, or examples of them. */
    public static List<String> allowed(Atlas atlas, Part part) {
        return switch (part) {
            case AS -> Arrangement.codes();
            case AGAINST -> List.of("2025-10-24", "2025-09-01..2025-09-30");
            case MEASURE ->
                Arrays.stream(Measure.values())
                        .filter(measure -> measure != Measure.PER_HEAD || atlas.hasPopulation())
                        .map(Measure::code)
                        .toList();
            case METHOD -> Arrays.stream(Method.values()).map(Method::code).toList();
            case CLASSES -> List.of("%d to %d".formatted(Classification.FEWEST_CLASSES, Classification.MOST_CLASSES));
            case BREAKS -> List.of("1,5,10,20");
            case PALETTE -> PALETTES;
        };
    }

    /** Breaks in the form that is read: 1,5,10,20. */
    public static String breaks(List<Double> breaks) {
        return breaks.stream().map(Classification::written).collect(Collectors.joining(","));
    }

    private static int number(String classes) {
        if (!classes.matches("[%d-%d]".formatted(Classification.FEWEST_CLASSES, Classification.MOST_CLASSES))) {
            throw Classification.outOfRange(classes);
        }
        return Integer.parseInt(classes);
    }

    /**
     * Classes by their lower bounds, with commas between.
     *
     * @throws BadSymbology if they cannot be read, or cannot be
     */
    public static Classification manual(Measure measure, @Nullable String breaks) {
        if (breaks == null) {
            throw new BadSymbology(Part.BREAKS, Fault.BREAKS_MISSING, Method.MANUAL.code());
        }
        if (breaks.isBlank()) {
            throw new BadSymbology(Part.BREAKS, Fault.NO_BREAK_GIVEN);
        }
        // With its sign, so that it is told to be below 0 and not to be unreadable
        String number =
                (measure.whole() ? "-?[0-9]{1,%1$d}" : "-?[0-9]{1,%1$d}(\\.[0-9]{1,%1$d})?").formatted(MOST_DIGITS);
        if (!breaks.matches("%1$s(,%1$s)*+".formatted(number))) {
            Fault fault = measure.whole() ? Fault.BREAKS_UNREADABLE : Fault.RATES_UNREADABLE;
            throw new BadSymbology(Part.BREAKS, fault, MOST_DIGITS);
        }
        return Classification.manual(
                Arrays.stream(breaks.split(",")).map(Double::valueOf).toList());
    }
}
