package org.nightmap.choropleth;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightmap.language.Language;
import org.nightmap.picture.Picture;

/**
 * The regions of a map with their classes.
 *
 * @param all every region, by key
 * @param names full names by key
 */
record Features(List<Feature> all, Map<String, String> names) {

    static Map<String, String> names(Picture picture, Language language) {
        Map<String, String> names = new TreeMap<>();
        picture.regions()
                .forEach(region -> names.put(region.iso(), region.name().in(language)));
        return names;
    }
}
