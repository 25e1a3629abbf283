package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionState;

/** A map in words: how many regions are counted, where most were, and how many regions are in each other state. */
final class MapSummary {

    private MapSummary() {}

    static String of(Picture picture, Measure measure, List<Feature> features, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(measure, features, language));
        Stream.of(RegionState.values())
                .filter(state -> state != RegionState.COUNTED)
                .forEach(state -> inState(picture, state, language).ifPresent(parts::add));
        return Messages.text(language, "choropleth.summary", picture.label().in(language), String.join("; ", parts));
    }

    private static Optional<String> inState(Picture picture, RegionState state, Language language) {
        long regions = picture.regions().stream()
                .filter(region -> region.state() == state)
                .count();
        return regions == 0
                ? Optional.empty()
                : Optional.of(
                        Messages.counted(language, "choropleth.summary." + state.code(), Math.toIntExact(regions)));
    }

    private static String counted(Measure measure, List<Feature> features, Language language) {
        List<Feature> regions = features.stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .sorted(Comparator.comparingDouble(Feature::measured).reversed())
                .toList();
        if (regions.isEmpty()) {
            return Messages.text(language, "choropleth.summary.nothing");
        }
        String counted = Messages.counted(language, "choropleth.summary.counted", regions.size());
        Feature first = regions.getFirst();
        String most = measure == Measure.COUNT ? first.shown() : first.said();
        if (regions.size() == 1) {
            return Messages.text(language, "choropleth.summary.only", counted, first.name(), most);
        }
        int highest = Math.toIntExact(regions.stream()
                .filter(region -> region.measured() == first.measured())
                .count());
        return highest == 1
                ? Messages.text(language, "choropleth.summary.most", counted, first.name(), most)
                : Messages.counted(language, "choropleth.summary.tie", highest, counted, first.shown());
    }
}
