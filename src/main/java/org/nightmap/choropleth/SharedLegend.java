package org.nightmap.choropleth;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nightmap.language.Messages;

/**
 * The one legend of maps that have the same classes.
 *
 * @param title what the numbers of every one of the maps are
 * @param note what is to be known of the values of all maps; empty where it is another on each
 * @param classes the classes, with the regions of all maps
 * @param states the states that are on any of the maps, with the regions of all maps
 */
public record SharedLegend(String title, String note, List<ClassRange> classes, List<StateEntry> states) {

    public SharedLegend {
        classes = List.copyOf(classes);
        states = List.copyOf(states);
    }

    /**
     * Of one map or of several.
     *
     * @param maps at least one, classed together
     */
    public static SharedLegend of(List<Choropleth> maps) {
        List<String> notes =
                maps.stream().map(Choropleth::legendNote).distinct().toList();
        return new SharedLegend(title(maps), notes.size() == 1 ? notes.getFirst() : "", classes(maps), states(maps));
    }

    /** A share's unit is another on each map. */
    private static String title(List<Choropleth> maps) {
        List<String> titles =
                maps.stream().map(Choropleth::legendTitle).distinct().toList();
        Choropleth first = maps.getFirst();
        if (titles.size() == 1 || first.measure() != Measure.SHARE) {
            return titles.stream().collect(Collectors.joining("; "));
        }
        String share = Messages.text(first.language(), "choropleth.legend.share_of_each");
        Method method = first.classing().classification().method();
        return method == Method.ROUNDED
                ? share
                : Messages.text(
                        first.language(),
                        "choropleth.legend.by",
                        share,
                        Messages.text(first.language(), "choropleth.method." + method.code()));
    }

    private static List<ClassRange> classes(List<Choropleth> maps) {
        Map<Integer, Integer> regions = maps.stream()
                .flatMap(map -> map.classes().stream())
                .collect(Collectors.groupingBy(ClassRange::step, Collectors.summingInt(ClassRange::regions)));
        return maps.getFirst().classes().stream()
                .map(each -> each.of(Objects.requireNonNull(regions.get(each.step()))))
                .toList();
    }

    /** A region that is counted with another has the colour of that one, which may be another on each map: then none is shown. */
    private static List<StateEntry> states(List<Choropleth> maps) {
        Map<String, StateEntry> entries = new LinkedHashMap<>();
        maps.stream()
                .flatMap(map -> map.states().stream())
                .forEach(entry -> entries.merge(
                        entry.label(),
                        entry,
                        (a, b) -> new StateEntry(
                                a.state(),
                                a.label(),
                                Objects.equals(a.step(), b.step()) ? a.step() : null,
                                a.regions() + b.regions())));
        return entries.values().stream()
                .sorted(Comparator.comparing(entry -> LegendStates.ORDER.indexOf(entry.state())))
                .toList();
    }
}
