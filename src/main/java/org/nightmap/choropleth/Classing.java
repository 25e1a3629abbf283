package org.nightmap.choropleth;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nightmap.choropleth.NumberOfClasses.Reason;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * How the counts of a map were parted.
 *
 * @param classification what was asked for
 * @param note why there are not as many classes as asked for; empty where there are
 * @param bounds the lower bounds by which other counts are parted in the same way; empty where there are no classes
 * @param fit the goodness of variance fit, 0 to 1; decision 0019 has the formula
 */
public record Classing(Classification classification, String note, List<Double> bounds, double fit) {

    /** What every map has had before anybody asked for anything else, with nothing on it. */
    public static final Classing NONE = new Classing(Classification.USUAL, "", List.of(), 1);

    public Classing {
        bounds = List.copyOf(bounds);
    }

    static Classing of(Classification classification, Classes classes, Language language) {
        return new Classing(classification, note(classes.number(), language), bounds(classes), classes.fit());
    }

    /** The classification that parts any counts as these are. */
    public Classification held() {
        return bounds.isEmpty() ? classification : Classification.manual(bounds);
    }

    private static String note(NumberOfClasses number, Language language) {
        if (number.asked() == number.made() || number.reason() == Reason.AS_ASKED) {
            return "";
        }
        String reason = number.reason().name().toLowerCase(Locale.ROOT);
        return Messages.text(language, "choropleth.reason." + reason, number.asked(), number.made());
    }

    /** The first class begins at 1, so that lower counts of another night are in it too. */
    private static List<Double> bounds(Classes classes) {
        return classes.intervals().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(1.0),
                                classes.intervals().stream().skip(1).map(ClassInterval::from))
                        .toList();
    }
}
