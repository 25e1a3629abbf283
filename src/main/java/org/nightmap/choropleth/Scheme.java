package org.nightmap.choropleth;

import org.nightmap.atlas.MapView;
import org.nightmap.language.Language;

/**
 * How a picture is to be drawn.
 *
 * @param view where to look
 * @param language the language of its texts
 */
public record Scheme(MapView view, Language language) {}
