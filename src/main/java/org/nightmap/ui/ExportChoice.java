package org.nightmap.ui;

import java.util.Locale;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Theme;
import org.nightmap.export.ImageFormat;
import org.nightmap.export.Sheet;
import org.nightmap.export.SheetPreset;
import org.nightmap.export.SheetSize;
import org.nightmap.language.Language;

/**
 * How a map is to leave the desk; what it shows is the desk's.
 *
 * @param labels whether names and counts stand on the map
 * @param symbols whether circles stand for the counts
 * @param mapOnly whether the map alone is drawn, on a transparent ground
 * @param title in place of the headline; blank for the headline
 * @param note a line of the sender's own; blank for none
 */
record ExportChoice(
        ImageFormat format,
        ChosenSize size,
        Theme theme,
        Language language,
        boolean labels,
        boolean symbols,
        boolean mapOnly,
        String title,
        String note) {

    /** Units of a preview's longer side: as many as a slide has, and more cannot be read in a dialog. */
    private static final double LONGEST_PREVIEW = 1920;

    /** Pixels of a preview's longer side. */
    private static final double PREVIEW_PIXELS = 960;

    ExportChoice {
        if (Math.max(title.length(), note.length()) > Sheet.LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "A title or note has at most %d characters".formatted(Sheet.LONGEST_TEXT));
        }
    }

    /** A slide in the language and look of the desk, with its circles. */
    static ExportChoice first(Theme look, DeskState desk) {
        return new ExportChoice(
                ImageFormat.PNG,
                ChosenSize.of(SheetPreset.SLIDE),
                look,
                desk.language(),
                true,
                desk.symbols(),
                false,
                "",
                "");
    }

    ExportChoice in(Language other) {
        return new ExportChoice(format, size, theme, other, labels, symbols, mapOnly, title, note);
    }

    /** Whether the map alone is drawn, where that is possible. */
    boolean isMapOnly(Arrangement as) {
        return mapOnly && as.isOneMap();
    }

    ExportChoice withSymbols(boolean on) {
        return new ExportChoice(format, size, theme, language, labels, on, mapOnly, title, note);
    }

    ExportChoice withoutWords() {
        return new ExportChoice(format, size, theme, language, labels, symbols, mapOnly, "", "");
    }

    /**
     * The address of the image, relative to the page. What is chosen is written out even where the interface would take it anyway:
     * an address in somebody's script gives the same image for good.
     */
    String address(DeskState desk) {
        return looks(size.in(described(desk, format)), desk.arranged().as());
    }

    /** The address of a small image with the same layout. */
    String preview(DeskState desk) {
        SheetSize sheet = size.read();
        double longest = Math.max(sheet.width(), sheet.height());
        double shortest = Math.min(sheet.width(), sheet.height());
        // A larger sheet is laid out alike when it is smaller, as far as there are sheets so small
        double factor = Math.min(1, Math.max(LONGEST_PREVIEW / longest, SheetSize.SMALLEST / shortest));
        double scale = Math.clamp(PREVIEW_PIXELS / (longest * factor), SheetSize.SMALLEST_SCALE, 1);
        FileAddress address = described(desk, ImageFormat.PNG)
                .with("width", units(sheet.width() * factor))
                .with("height", units(sheet.height() * factor))
                .with("scale", String.format(Locale.ROOT, "%.2f", scale));
        return looks(address, desk.arranged().as());
    }

    private static String units(double length) {
        return String.valueOf(Math.max(SheetSize.SMALLEST, Math.round(length)));
    }

    private FileAddress described(DeskState desk, ImageFormat as) {
        FileAddress address = new FileAddress(desk, "map." + as.ending())
                .with("lang", language.code())
                .with("view", desk.view().id())
                .with("theme", theme.code());
        SymbologyAddress.write(desk.symbology()).forEach(address::with);
        SymbologyAddress.write(desk.arranged()).forEach(address::with);
        return address;
    }

    /** Several maps need their captions, and circles stand for the values of one map. */
    private String looks(FileAddress address, Arrangement as) {
        if (!labels) {
            address.with("labels", "off");
        }
        if (symbols && as.hasSymbols()) {
            address.with("symbols", "on");
        }
        if (isMapOnly(as)) {
            return address.with("only", "map").toString();
        }
        if (!title.isBlank()) {
            address.with("title", title.strip());
        }
        if (!note.isBlank()) {
            address.with("note", note.strip());
        }
        return address.toString();
    }
}
