package org.nightmap.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Classification;
import org.nightmap.choropleth.Method;

/** Reads how counts are to be parted into classes, as it is written in an address or on a command line. */
final class WrittenClassification {

    static final List<String> METHODS =
            Arrays.stream(Method.values()).map(Method::code).toList();

    private static final String NUMBERS =
            "%d to %d".formatted(Classification.FEWEST_CLASSES, Classification.MOST_CLASSES);

    /** Any number of as many digits can be a count. */
    private static final int MOST_DIGITS = 9;

    private static final List<String> BREAKS = List.of("1,5,10,20");

    private WrittenClassification() {}

    /**
     * The classification that is meant.
     *
     * @throws InvalidParameter if one of them is out of its set or range, or does not go with the method
     */
    static Classification read(@Nullable String method, @Nullable String classes, @Nullable String breaks) {
        Method wanted = method == null
                ? Method.ROUNDED
                : Method.ofCode(method).orElseThrow(() -> InvalidParameter.notOneOf("method", METHODS));
        if (classes != null && (wanted == Method.ROUNDED || wanted == Method.MANUAL)) {
            throw new InvalidParameter(
                    "classes", "The method %s has a number of classes of its own".formatted(wanted.code()), List.of());
        }
        if (wanted == Method.MANUAL) {
            return manual(breaks);
        }
        if (breaks != null) {
            throw new InvalidParameter(
                    "breaks", "Breaks are given with the method %s alone".formatted(Method.MANUAL.code()), List.of());
        }
        return Classification.by(wanted, classes == null ? usual(wanted) : number(classes));
    }

    /** Head/tail breaks have as many classes as the counts ask for, unless fewer are wanted. */
    private static int usual(Method method) {
        return method == Method.HEAD_TAIL ? Classification.MOST_CLASSES : Classification.USUAL_CLASSES;
    }

    private static int number(String classes) {
        if (!classes.matches("[%d-%d]".formatted(Classification.FEWEST_CLASSES, Classification.MOST_CLASSES))) {
            throw new InvalidParameter("classes", "The number of classes is " + NUMBERS, List.of(NUMBERS));
        }
        return Integer.parseInt(classes);
    }

    private static Classification manual(@Nullable String breaks) {
        if (breaks == null) {
            throw new InvalidParameter(
                    "breaks", "The method manual needs breaks, the lower bounds of its classes", BREAKS);
        }
        if (!breaks.matches("[0-9]{1,%1$d}(,[0-9]{1,%1$d})*+".formatted(MOST_DIGITS))) {
            throw new InvalidParameter(
                    "breaks",
                    "Breaks are whole numbers of at most %d digits, with commas between".formatted(MOST_DIGITS),
                    BREAKS);
        }
        try {
            return Classification.manual(
                    Arrays.stream(breaks.split(",")).map(Double::valueOf).toList());
        } catch (IllegalArgumentException e) {
            throw new InvalidParameter("breaks", e, BREAKS);
        }
    }
}
