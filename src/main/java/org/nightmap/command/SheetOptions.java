package org.nightmap.command;

import org.jspecify.annotations.Nullable;
import org.nightmap.export.SheetRequest;
import picocli.CommandLine.Option;

/** How an image looks: the parameters that the same image has over HTTP, by the same names. */
final class SheetOptions {

    @Option(
            names = "--as",
            paramLabel = "MAPS",
            description =
                    "which maps: map; difference from --against, or side by side with it; nights, one of each of up to 31; map, or difference with --against")
    private @Nullable String as;

    @Option(
            names = "--against",
            paramLabel = "NIGHTS",
            description = "what the period is compared with, a night or a span")
    private @Nullable String against;

    @Option(names = "--lang", paramLabel = "en|ru", description = "the language of its texts; en")
    private @Nullable String lang;

    @Option(names = "--view", paramLabel = "VIEW", description = "a view of the settings: west, russia")
    private @Nullable String view;

    @Option(names = "--theme", paramLabel = "light|dark|print", description = "its colours; light")
    private @Nullable String theme;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description =
                    "slide (1920 by 1080), slide-4k, a4-landscape, a4-portrait, a3-landscape, a3-portrait, square; slide")
    private @Nullable String size;

    @Option(names = "--width", paramLabel = "UNITS", description = "in place of --size: its width, at least 320")
    private @Nullable String width;

    @Option(names = "--height", paramLabel = "UNITS", description = "and its height")
    private @Nullable String height;

    @Option(names = "--scale", paramLabel = "NUMBER", description = "and its pixels a unit, 0.5 to 8; 1")
    private @Nullable String scale;

    @Option(names = "--labels", paramLabel = "on|off", description = "counts and names on the map; on")
    private @Nullable String labels;

    @Option(names = "--symbols", paramLabel = "on|off", description = "circles in place of fills; off")
    private @Nullable String symbols;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "what the colours tell: count, mean, nights, highest, per_area, share, per_head; count")
    private @Nullable String measure;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "how its classes are found: rounded, equal_interval, quantile, fisher_jenks, pretty, head_tail, standard_deviation, logarithmic, manual; rounded")
    private @Nullable String method;

    @Option(names = "--classes", paramLabel = "NUMBER", description = "how many classes are wanted, 3 to 9; 5")
    private @Nullable String classes;

    @Option(
            names = "--breaks",
            paramLabel = "NUMBERS",
            description = "with --method manual: the lower bounds of the classes, as 1,5,10,20")
    private @Nullable String breaks;

    @Option(
            names = "--palette",
            paramLabel = "PALETTE",
            description = "the colours of its classes: ylorbr, ylgnbu, bupu, greens, cividis; ylorbr")
    private @Nullable String palette;

    @Option(names = "--only", paramLabel = "map", description = "the map alone on a transparent ground")
    private @Nullable String only;

    @Option(names = "--title", paramLabel = "TEXT", description = "in place of the headline")
    private @Nullable String title;

    @Option(names = "--note", paramLabel = "TEXT", description = "a line of your own")
    private @Nullable String note;

    SheetRequest request() {
        return new SheetRequest(
                as, against, lang, view, theme, size, width, height, scale, labels, symbols, measure, method, classes,
                breaks, palette, only, title, note);
    }
}
