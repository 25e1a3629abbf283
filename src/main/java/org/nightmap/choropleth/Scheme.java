package org.nightmap.choropleth;

import org.nightmap.atlas.MapView;
import org.nightmap.language.Language;

/**
 * How a picture is to be drawn.
 *
 * @param view where to look
 * @param language the language of its texts
 * @param symbology how its numbers become colours
 */
public record Scheme(MapView view, Language language, Symbology symbology) {

    /** Counts in the classes of the ladders, by which maps compare. */
    public Scheme(MapView view, Language language) {
        this(view, language, Symbology.USUAL);
    }
}
