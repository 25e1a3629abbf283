package org.nightmap.choropleth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.BadClassification.Fault;
import org.nightmap.choropleth.BadClassification.Part;

/** How counts are to be parted into classes, as it is written in an address or on a command line. */
public final class WrittenClassification {

    /** Any number of as many digits can be a count. */
    private static final int MOST_DIGITS = 9;

    private static final String METHODS =
            Arrays.stream(Method.values()).map(Method::code).collect(Collectors.joining(", "));

    private WrittenClassification() {}

    /**
     * The classification that is meant.
     *
     * @throws BadClassification if one of them is out of its set or range, or does not go with the method
     */
    public static Classification read(@Nullable String method, @Nullable String classes, @Nullable String breaks) {
        Method wanted = method == null
                ? Method.ROUNDED
                : Method.ofCode(method).orElseThrow(() -> new BadClassification(Part.METHOD, Fault.NO_METHOD, METHODS));
        if (classes != null && !wanted.hasNumber()) {
            throw new BadClassification(Part.CLASSES, Fault.CLASSES_GIVEN_BY_METHOD, wanted.code());
        }
        if (wanted == Method.MANUAL) {
            return manual(breaks);
        }
        if (breaks != null) {
            throw new BadClassification(Part.BREAKS, Fault.BREAKS_FOUND_BY_METHOD, wanted.code(), Method.MANUAL.code());
        }
        return Classification.by(wanted, classes == null ? wanted.usualClasses() : number(classes));
    }

    /** The values that are right for a part; empty where they cannot be listed. */
    public static List<String> allowed(Part part) {
        return switch (part) {
            case METHOD -> Arrays.stream(Method.values()).map(Method::code).toList();
            case CLASSES -> List.of("%d to %d".formatted(Classification.FEWEST_CLASSES, Classification.MOST_CLASSES));
            case BREAKS -> List.of("1,5,10,20");
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

    private static Classification manual(@Nullable String breaks) {
        if (breaks == null) {
            throw new BadClassification(Part.BREAKS, Fault.BREAKS_MISSING, Method.MANUAL.code());
        }
        if (!breaks.matches("[0-9]{1,%1$d}(,[0-9]{1,%1$d})*+".formatted(MOST_DIGITS))) {
            throw new BadClassification(Part.BREAKS, Fault.BREAKS_UNREADABLE, MOST_DIGITS);
        }
        return Classification.manual(
                Arrays.stream(breaks.split(",")).map(Double::valueOf).toList());
    }
}
