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
 * @param note why there are not as many classes as asked for, or nothing to part; empty where neither is so
 * @param bounds the lower bounds by which other counts are parted in the same way; empty where nothing was parted
 * @param fit the goodness of variance fit, 0 to 1; decision 0019 has the formula
 * @param held the classification that parts any counts as these are, or would be
 */
public record Classing(
        Classification classification, String note, List<Double> bounds, double fit, Classification held) {

    /** What every map has had before anybody asked for anything else, with nothing on it. */
    public static final Classing NONE = new Classing(Classification.USUAL, "", List.of(), 1);

    public Classing {
        bounds = List.copyOf(bounds);
    }

    /** Held by its own bounds. */
    Classing(Classification classification, String note, List<Double> bounds, double fit) {
        this(classification, note, bounds, fit, held(classification, bounds));
    }

    static Classing of(Symbology symbology, Classes classes, Language language) {
        Classification asked = symbology.classification();
        List<Double> bounds = bounds(classes, symbology.measure().whole());
        // The fixed classes are there without any value, to be held, but they part nothing
        return asked.method() == Method.ROUNDED && classes.isWithoutValues()
                ? new Classing(
                        asked,
                        Messages.text(language, "choropleth.classing.without_values"),
                        List.of(),
                        classes.fit(),
                        held(asked, bounds))
                : new Classing(asked, note(classes.number(), language), bounds, classes.fit());
    }

    private static Classification held(Classification classification, List<Double> bounds) {
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
