package org.nightmap.atlas;

import org.nightmap.atlas.AtlasSettings.ViewSettings;

/** How finely a view's shapes are kept: its own tolerance and halves of it, so that few sets serve every scale. */
final class ShapeLadder {

    /** Finer than this many halvings the layers have nothing more to show. */
    static final int FINEST = 5;

    /** An outline that is off by no more than this many pixels looks as the whole one does. */
    private static final double PIXELS_OFF = 1.25;

    private ShapeLadder() {}

    /** The coarsest rung that looks whole at a scale, from 0. */
    static int rung(ViewSettings view, double metresPerPixel) {
        int rung = 0;
        while (rung < FINEST && view.tolerance() / (1 << rung) > PIXELS_OFF * metresPerPixel) {
            rung++;
        }
        return rung;
    }

    /** The view's settings with the tolerance and the grid of a rung. */
    static ViewSettings settings(ViewSettings view, int rung) {
        return view.finer(1 << rung);
    }
}
