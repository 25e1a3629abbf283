package org.nightmap.choropleth;

import org.jspecify.annotations.Nullable;

/**
 * How the regions of a state without a class are drawn. Colours are written {@code #RRGGBB}.
 *
 * @param fill the ground
 * @param line the pattern on it; null for a plain ground
 * @param border the outline
 * @param borderWidth pixels at scale 1
 */
public record StateLook(String fill, @Nullable String line, String border, double borderWidth) {}
