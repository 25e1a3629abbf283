package org.nightmap.choropleth;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;

/**
 * The regions of a picture with the values of a measure, before they are parted into classes.
 *
 * @param values by key, of regions that have a number
 * @param counted of these, the ones above 0
 */
record Valued(
        Picture picture,
        Measure measure,
        Language language,
        Atlas atlas,
        Map<String, Double> values,
        Map<String, Double> counted) {

    static Valued of(Picture picture, Measure measure, Language language, Atlas atlas) {
        Measured measured = new Measured(measure, picture, atlas);
        Map<String, Double> values = new TreeMap<>();
        Map<String, Double> counted = new TreeMap<>();
        for (RegionPicture region : picture.regions()) {
            Double value = measured.of(region);
            if (value != null) {
                values.put(region.iso(), value);
            }
            if (value != null && region.state() == RegionState.COUNTED) {
                counted.put(region.iso(), value);
            }
        }
        return new Valued(picture, measure, language, atlas, values, counted);
    }

    /** Unrounded values by key, of regions that have a number. */
    Map<String, Double> exact() {
        Measured measured = new Measured(measure, picture, atlas);
        Map<String, Double> exact = new TreeMap<>();
        for (RegionPicture region : picture.regions()) {
            Double value = measured.exact(region);
            if (value != null) {
                exact.put(region.iso(), value);
            }
        }
        return exact;
    }

    /** The regions in some classes, which may have been found in the values of other pictures too. */
    Features in(MapClasses classes) {
        Map<String, String> names = Features.names(picture, language);
        MeasureWords words = new MeasureWords(measure, picture, language);
        return new Features(
                picture.regions().stream()
                        .map(region -> feature(region, classes, words, names))
                        .toList(),
                names);
    }

    private Feature feature(RegionPicture region, MapClasses classes, MeasureWords words, Map<String, String> names) {
        Double value = values.get(region.iso());
        return new Feature(
                region.iso(),
                region.name().in(language),
                shortName(region),
                MapState.of(region.state()),
                step(region, classes),
                region.count(),
                value,
                value == null ? "" : MeasureWords.value(measure, value, language),
                region.with(),
                region.disputed(),
                said(region, value, words, names));
    }

    private String shortName(RegionPicture region) {
        return atlas.region(region.iso())
                .map(known -> known.shortName().in(language))
                .orElse(region.name().in(language));
    }

    private @Nullable Integer step(RegionPicture region, MapClasses classes) {
        String coloured = region.with() == null ? region.iso() : region.with();
        Double value = counted.get(coloured);
        return value == null ? null : Integer.valueOf(classes.stepOf(value));
    }

    private String said(RegionPicture region, @Nullable Double value, MeasureWords words, Map<String, String> names) {
        if (region.state() == RegionState.COUNTED && value != null) {
            return words.said(region, value);
        }
        String other = region.with() == null ? "" : names.getOrDefault(region.with(), region.with());
        return Messages.text(language, "choropleth.said." + region.state().code(), other);
    }
}
