package org.nightmap.choropleth;

/**
 * How the regions of one class are drawn. Colours are written {@code #RRGGBB}.
 *
 * @param fill the class's colour
 * @param ink what is written or dotted on it
 * @param border the outline, which tells it from its neighbours where the fills alone do not
 * @param borderWidth pixels at scale 1
 */
public record RampStep(String fill, String ink, String border, double borderWidth) {}
