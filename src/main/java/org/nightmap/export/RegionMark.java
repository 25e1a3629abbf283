package org.nightmap.export;

import java.awt.RenderingHints;
import org.nightmap.choropleth.Feature;

/**
 * Says of what region the next shape or text is, as a hint: a pen whose format can keep it does, any other passes over it.
 *
 * @param feature the region
 * @param kind which part of its drawing
 * @param panel on which map
 * @param difference whether its number is a difference, and no count
 */
record RegionMark(Feature feature, Kind kind, Panel panel, boolean difference) {

    static final RenderingHints.Key KEY = new Key();

    /** What is drawn of a region. */
    enum Kind {
        /** Its fill on the main map. */
        AREA,
        /** Its fill in the inset. */
        INSET_AREA,
        /** Its circle. */
        SYMBOL,
        /** A text of its label. */
        LABEL
    }

    private static final class Key extends RenderingHints.Key {

        Key() {
            super(1);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof RegionMark;
        }
    }
}
