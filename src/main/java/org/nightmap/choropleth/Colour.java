package org.nightmap.choropleth;

import java.util.Locale;

/**
 * A colour of the screen (sRGB, IEC 61966-2-1).
 *
 * @param red 0 to 255, as green and blue
 */
record Colour(int red, int green, int blue) {

    private static final int FULL = 255;

    Colour {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > FULL) {
            throw new IllegalArgumentException("No colour is %d, %d, %d".formatted(red, green, blue));
        }
    }

    /** From {@code #RRGGBB}. */
    static Colour of(String written) {
        if (!written.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("A colour is written #RRGGBB, not " + written);
        }
        int rgb = Integer.parseInt(written.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & FULL, rgb & FULL);
    }

    String written() {
        return "#%02X%02X%02X".formatted(red, green, blue).toUpperCase(Locale.ROOT);
    }

    /** The mean of both, channel by channel, as they are written. */
    Colour middle(Colour other) {
        return new Colour((red + other.red + 1) / 2, (green + other.green + 1) / 2, (blue + other.blue + 1) / 2);
    }

    /** As amounts of light: red, green and blue, 0 to 1. */
    double[] linear() {
        return new double[] {linear(red), linear(green), linear(blue)};
    }

    /** The contrast with another, 1 to 21 (WCAG 2.1, contrast ratio). */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.1, relative luminance. */
    private double luminance() {
        double[] light = linear();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double linear(int channel) {
        double value = channel / (double) FULL;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
