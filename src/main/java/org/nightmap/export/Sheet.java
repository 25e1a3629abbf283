package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.Theme;

/**
 * What is wanted on one sheet.
 *
 * @param as how many maps there are, and of what
 * @param panels the maps; one, or several that have the same view, classes and legend
 * @param notes what stands around it
 * @param size how large
 * @param theme in which look
 * @param labels whether counts and names stand on the map
 * @param symbols whether circles stand for the counts instead of fills
 * @param mapOnly whether the map alone is drawn, on a transparent ground
 * @param title in place of the headline, or null
 * @param note a line of the sender's own, or null
 */
public record Sheet(
        Arrangement as,
        List<Panel> panels,
        MapNotes notes,
        SheetSize size,
        Theme theme,
        boolean labels,
        boolean symbols,
        boolean mapOnly,
        @Nullable String title,
        @Nullable String note) {

    /** Characters of a title or note that are looked at: more fit on no sheet. */
    public static final int LONGEST_TEXT = 500;

    public Sheet {
        panels = List.copyOf(panels);
        boolean several = as == Arrangement.SIDE || as == Arrangement.NIGHTS;
        if (panels.isEmpty() || panels.size() > 1 != several) {
            throw new IllegalArgumentException("%d maps are not arranged as %s".formatted(panels.size(), as));
        }
    }

    /** A sheet with one map, of the values of a period. */
    public Sheet(
            Choropleth map,
            MapNotes notes,
            SheetSize size,
            Theme theme,
            boolean labels,
            boolean symbols,
            boolean mapOnly,
            @Nullable String title,
            @Nullable String note) {
        this(Arrangement.MAP, List.of(Panel.alone(map)), notes, size, theme, labels, symbols, mapOnly, title, note);
    }

    /** The only map, or the first of several, with which the others have everything in common but their values and names. */
    public Choropleth map() {
        return panels.getFirst().map();
    }

    boolean isOfSeveral() {
        return panels.size() > 1;
    }

    /** Its colours: those of its look, with the ramp of its maps. */
    Palette palette() {
        return Palette.of(theme, map().ramp());
    }

    /** The title, or the headline in its absence. */
    String headline() {
        return title == null || title.isBlank() ? notes.headline() : title;
    }
}
