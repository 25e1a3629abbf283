package org.nightmap.export;

import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.Theme;

/**
 * What is wanted on one sheet.
 *
 * @param map the map
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
        Choropleth map,
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

    /** Its colours: those of its look, with the ramp of its map. */
    Palette palette() {
        return Palette.of(theme, map.ramp());
    }

    /** The title, or the headline in its absence. */
    String headline() {
        return title == null || title.isBlank() ? notes.headline() : title;
    }
}
