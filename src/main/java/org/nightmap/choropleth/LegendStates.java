package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * The part of a legend under the classes: the states that are on the map and no others, the grounds of the map first, then
 * what is drawn over or between them.
 */
final class LegendStates {

    private static final List<MapState> GROUNDS =
            List.of(MapState.NONE_REPORTED, MapState.NOT_STATED, MapState.NO_REPORT);

    /** In which they stand in a legend. */
    static final List<MapState> ORDER = Stream.concat(
                    GROUNDS.stream(), Stream.of(MapState.DISPUTED, MapState.COUNTED_JOINTLY, MapState.COUNTED_WITH))
            .toList();

    private LegendStates() {}

    /**
     * The entries in the legend's order.
     *
     * @param features every region
     * @param names full names by key, in the language
     */
    static List<StateEntry> of(List<Feature> features, Map<String, String> names, Language language) {
        List<StateEntry> entries = new ArrayList<>();
        GROUNDS.forEach(state -> addIfPresent(entries, state, inState(features, state), language));
        addIfPresent(
                entries,
                MapState.DISPUTED,
                features.stream().filter(Feature::disputed).count(),
                language);
        MapState jointly = MapState.COUNTED_JOINTLY;
        addIfPresent(entries, jointly, inState(features, jointly), language);
        entries.addAll(countedWith(features, names, language));
        return entries;
    }

    private static long inState(List<Feature> features, MapState state) {
        return features.stream().filter(f -> f.state() == state).count();
    }

    private static void addIfPresent(List<StateEntry> entries, MapState state, long regions, Language language) {
        if (regions > 0) {
            String label = Messages.text(language, "choropleth.state." + state.code());
            entries.add(new StateEntry(state, label, null, Math.toIntExact(regions)));
        }
    }

    /** One entry for each region that others are counted with, as each has a colour of its own. */
    private static List<StateEntry> countedWith(List<Feature> features, Map<String, String> names, Language language) {
        MapState state = MapState.COUNTED_WITH;
        Map<String, StateEntry> entries = new LinkedHashMap<>();
        for (Feature feature : features) {
            if (feature.state() == state) {
                String other = Objects.requireNonNull(feature.with());
                String label =
                        Messages.text(language, "choropleth.state.counted_with", names.getOrDefault(other, other));
                entries.merge(
                        other,
                        new StateEntry(state, label, feature.step(), 1),
                        (a, b) -> new StateEntry(state, label, a.step(), a.regions() + b.regions()));
            }
        }
        return List.copyOf(entries.values());
    }
}
