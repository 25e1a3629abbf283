package org.nightmap.ui;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.Measure;

/**
 * What a map tells of a region where that is no count, as the table has it: the value of another measure, or in a comparison its change
 * with the values that it is the difference of.
 *
 * @param value the value or the change, or null
 * @param shown the same as it stands on the map; a dash where there is none
 * @param now in a comparison the value of the period; else empty
 * @param before in a comparison the value of the other period; else empty
 */
record ToldValue(@Nullable Double value, String shown, String now, String before) {

    private static final String NONE = "–";

    static final Comparator<ToldValue> BY_VALUE =
            Comparator.comparing(ToldValue::value, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Of a region; empty where the map tells counts. */
    static Optional<ToldValue> of(DeskContent content, String iso) {
        if (content.choropleth().measure() == Measure.COUNT) {
            return Optional.empty();
        }
        DeskContent.Compared compared = content.compared();
        Choropleth map = compared == null ? content.choropleth() : compared.change();
        return Optional.of(new ToldValue(
                map.feature(iso).map(Feature::value).orElse(null),
                shown(map, iso),
                compared == null ? "" : shown(compared.ofMain(), iso),
                compared == null ? "" : shown(compared.map(), iso)));
    }

    private static String shown(Choropleth map, String iso) {
        return map.feature(iso)
                .map(Feature::shown)
                .filter(shown -> !shown.isEmpty())
                .orElse(NONE);
    }
}
