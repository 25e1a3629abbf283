package org.nightmap.choropleth;

import java.util.List;
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
 * The regions of a map with their classes.
 *
 * @param all every region, by key
 * @param names full names by key
 * @param classes the classes that colour them
 */
record Features(List<Feature> all, Map<String, String> names, MapClasses classes) {

    static Features of(Picture picture, Symbology symbology, Language language, Atlas atlas) {
        Measure measure = symbology.measure();
        Measured measured = new Measured(measure, picture, atlas);
        MeasureWords words = new MeasureWords(measure, picture, language);
        Map<String, String> names = new TreeMap<>();
        Map<String, Double> values = new TreeMap<>();
        Map<String, Double> counted = new TreeMap<>();
        for (RegionPicture region : picture.regions()) {
            names.put(region.iso(), region.name().in(language));
            Double value = measured.of(region);
            if (value != null) {
                values.put(region.iso(), value);
            }
            if (value != null && region.state() == RegionState.COUNTED) {
                counted.put(region.iso(), value);
            }
        }
        MapClasses classes = MapClasses.of(symbology, picture.period().isOneNight(), counted.values());
        List<Feature> all = picture.regions().stream()
                .map(region -> {
                    Double value = values.get(region.iso());
                    return new Feature(
                            region.iso(),
                            region.name().in(language),
                            shortName(region, language, atlas),
                            MapState.of(region.state()),
                            step(region, counted, classes),
                            region.count(),
                            value,
                            value == null ? "" : MeasureWords.value(measure, value, language),
                            region.with(),
                            region.disputed(),
                            said(region, value, words, names, language));
                })
                .toList();
        return new Features(all, names, classes);
    }

    private static String shortName(RegionPicture region, Language language, Atlas atlas) {
        return atlas.region(region.iso())
                .map(known -> known.shortName().in(language))
                .orElse(region.name().in(language));
    }

    private static @Nullable Integer step(RegionPicture region, Map<String, Double> counted, MapClasses classes) {
        String coloured = region.with() == null ? region.iso() : region.with();
        Double value = counted.get(coloured);
        return value == null ? null : Integer.valueOf(classes.stepOf(value));
    }

    private static String said(
            RegionPicture region,
            @Nullable Double value,
            MeasureWords words,
            Map<String, String> names,
            Language language) {
        if (region.state() == RegionState.COUNTED && value != null) {
            return words.said(region, value);
        }
        String other = region.with() == null ? "" : names.getOrDefault(region.with(), region.with());
        return Messages.text(language, "choropleth.said." + region.state().code(), other);
    }
}
