package org.nightmap.atlas;

import java.util.Map;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * One feature of a layer, checked.
 *
 * @param key its key, unique in the layer
 * @param texts its text fields by name, trimmed
 * @param geometry longitude and latitude in degrees, valid
 */
record LayerFeature(String key, Map<String, String> texts, MultiPolygon geometry) {

    /** A text field; empty if the layer has no such. */
    String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
