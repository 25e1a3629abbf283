package org.nightmap.choropleth;

import java.util.List;
import java.util.Optional;
import org.nightmap.atlas.MapView;
import org.nightmap.language.Language;

/**
 * Everything there is to draw of a picture, with no drawing in it.
 *
 * @param view where to look
 * @param language the language of all its texts
 * @param title what the map shows
 * @param period the period in words
 * @param claim that the figures are claims of the source
 * @param legendTitle the legend's title, with the unit
 * @param legendNote what is to be known of the values: of how many nights they are; empty where that is plain
 * @param measure what its values are
 * @param classing how its classes were found
 * @param ramp the colours of its classes
 * @param classes the classes of the legend, ascending
 * @param states the states present, in the legend's order
 * @param features every region, by key
 * @param summary the map in words, for those who cannot see it
 */
public record Choropleth(
        MapView view,
        Language language,
        String title,
        String period,
        String claim,
        String legendTitle,
        String legendNote,
        Measure measure,
        Classing classing,
        Ramp ramp,
        List<ClassRange> classes,
        List<StateEntry> states,
        List<Feature> features,
        String summary) {

    public Choropleth {
        classes = List.copyOf(classes);
        states = List.copyOf(states);
        features = List.copyOf(features);
    }

    /** A region by its key. */
    public Optional<Feature> feature(String iso) {
        return features.stream().filter(feature -> feature.iso().equals(iso)).findFirst();
    }

    /** A value as it stands on this map. */
    public String written(double value) {
        return MeasureWords.value(measure, value, language);
    }
}
