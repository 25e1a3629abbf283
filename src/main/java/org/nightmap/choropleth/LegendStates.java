package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.RegionState;

/**
 * The part of a legend under the classes: the states that are on the map and no others, the grounds of the map first, then
 * what is drawn over or between them.
 */
final class LegendStates {

    static final String DISPUTED = "disputed";

    private static final List<RegionState> GROUNDS =
            List.of(RegionState.NONE_REPORTED, RegionState.NOT_STATED, RegionState.NO_REPORT);

    private LegendStates() {}

    /**
     * The entries in the legend's order.
     *
     * @param features every region
     * @param names full names by key, in the language
     */
    static List<StateEntry> of(List<Feature> features, Map<String, String> names, Language language) {
        List<StateEntry> entries = new ArrayList<>();
        GROUNDS.forEach(state -> addIfPresent(entries, state.code(), inState(features, state), language));
        addIfPresent(
                entries, DISPUTED, features.stream().filter(Feature::disputed).count(), language);
        RegionState jointly = RegionState.COUNTED_JOINTLY;
        addIfPresent(entries, jointly.code(), inState(features, jointly), language);
        entries.addAll(countedWith(features, names, language));
        return entries;
    }

    private static long inState(List<Feature> features, RegionState state) {
        return features.stream().filter(f -> f.state().equals(state.code())).count();
    }

    private static void addIfPresent(List<StateEntry> entries, String state, long regions, Language language) {
        if (regions > 0) {
            String label = Messages.text(language, "choropleth.state." + state);
            entries.add(new StateEntry(state, label, null, Math.toIntExact(regions)));
        }
    }

    /** One entry for each region that others are counted with, as each has a colour of its own. */
    private static List<StateEntry> countedWith(List<Feature> features, Map<String, String> names, Language language) {
        String state = RegionState.COUNTED_WITH.code();
        Map<String, StateEntry> entries = new LinkedHashMap<>();
        for (Feature feature : features) {
            if (feature.state().equals(state)) {
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
