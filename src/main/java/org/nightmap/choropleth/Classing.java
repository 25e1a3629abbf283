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

    static Classing of(Symbology symbology, Classes classes, Language language) {
        return new Classing(
                symbology.classification(),
                note(classes.number(), language),
                bounds(classes, symbology.measure().whole()),
                classes.fit());
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

    /**
     * The first class of counts begins at 1, so that lower counts of another night are in it too; that of other values is what is
     * below the first bound.
     */
    private static List<Double> bounds(Classes classes, boolean whole) {
        List<ClassInterval> intervals = classes.intervals();
        Stream<Double> parting = intervals.stream().skip(1).map(ClassInterval::from);
        return intervals.isEmpty() || !whole
                ? parting.toList()
                : Stream.concat(Stream.of(1.0), parting).toList();
    }
}
