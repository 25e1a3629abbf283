package org.nightmap.atlas;

import org.nightmap.language.LocalizedText;

/**
 * A way to look at the boundaries: a projection and the part of it that is shown at first. Metres in the projection.
 *
 * @param id the name in addresses: west, russia
 * @param name the name for people
 * @param centreX easting of the centre, metres
 * @param centreY northing of the centre, metres
 * @param width extent that must be visible from west to east, metres
 * @param height extent that must be visible from south to north, metres
 */
public record MapView(String id, LocalizedText name, double centreX, double centreY, double width, double height) {

    /** How many times as wide and high as what is shown at first is what the layers are kept for. */
    static final double KNOWN = 2;

    public MapView {
        if (!id.matches("[a-z][a-z0-9_-]{0,30}")) {
            throw new IllegalArgumentException("A view's id is a lower-case word, not '%s'".formatted(id));
        }
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("View %s shows %s by %s metres".formatted(id, width, height));
        }
    }

    /** Metres around the centre, from west to east, of which all land is known. */
    public double knownWidth() {
        return KNOWN * width;
    }

    /** The same from south to north. */
    public double knownHeight() {
        return KNOWN * height;
    }
}
