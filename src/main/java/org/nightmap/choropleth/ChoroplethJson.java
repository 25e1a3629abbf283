package org.nightmap.choropleth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the map element is given, as {@code docs/map-formats.md} lays it down. Every property is present, null where empty. */
public final class ChoroplethJson {

    /** Settings of the web interface must not reach this form. */
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ChoroplethJson() {}

    /**
     * A picture without what stays when the period changes, which {@link #regions} gives. Most of a night's regions look alike:
     * that look is given once, as the rest.
     */
    public static ObjectNode of(Choropleth choropleth) {
        Look rest = mostFrequent(choropleth.features());
        return MAPPER.valueToTree(new Form(
                choropleth.language().code(),
                choropleth.title(),
                choropleth.claim(),
                choropleth.legendTitle(),
                choropleth.legendNote(),
                choropleth.period(),
                choropleth.summary(),
                choropleth.classes(),
                choropleth.states(),
                rest,
                choropleth.features().stream()
                        .filter(feature -> !Look.of(feature).equals(rest))
                        .map(DrawnFeature::of)
                        .toList()));
    }

    /** What a legend has of its maps; of circles only where it has one map. */
    public static ObjectNode legend(List<Choropleth> maps) {
        SharedLegend legend = SharedLegend.of(maps);
        return MAPPER.valueToTree(new Legend(
                legend.title(),
                legend.note(),
                legend.classes(),
                legend.states(),
                maps.size() == 1 ? CircleValue.of(maps.getFirst()) : List.of()));
    }

    /** What a histogram of the sizes of differences has of their map: the classes above zero, as those below it are the same. */
    public static ObjectNode sizes(Choropleth differences) {
        SharedLegend legend = SharedLegend.of(List.of(differences));
        List<ClassRange> above = legend.classes().stream()
                .filter(each -> each.step() > Ramp.NEUTRAL)
                .toList();
        return MAPPER.valueToTree(new Legend(legend.title(), legend.note(), above, legend.states(), List.of()));
    }

    /** The regions of a picture by key: their names in its language, and whether they are drawn as disputed. */
    public static ObjectNode regions(Choropleth choropleth) {
        ObjectNode regions = MAPPER.createObjectNode();
        choropleth
                .features()
                .forEach(feature -> regions.putObject(feature.iso())
                        .put("name", feature.name())
                        .put("shortName", feature.shortName())
                        .put("disputed", feature.disputed()));
        return regions;
    }

    /** The palettes of a ramp, by the code of each theme that it can be told in. */
    public static ObjectNode palettes(Ramp ramp) {
        ObjectNode palettes = MAPPER.createObjectNode();
        Stream.of(Theme.values())
                .filter(ramp::isIn)
                .forEach(theme -> palettes.set(theme.code(), MAPPER.valueToTree(Palette.of(theme, ramp))));
        return palettes;
    }

    /** The first of the most frequent looks; null where there are no regions. */
    private static @Nullable Look mostFrequent(List<Feature> features) {
        Map<Look, Integer> looks = new LinkedHashMap<>();
        features.forEach(feature -> looks.merge(Look.of(feature), 1, Integer::sum));
        Look found = null;
        for (Map.Entry<Look, Integer> look : looks.entrySet()) {
            if (found == null || look.getValue() > looks.getOrDefault(found, 0)) {
                found = look.getKey();
            }
        }
        return found;
    }

    private record Form(
            String language,
            String title,
            String claim,
            String legendTitle,
            String legendNote,
            String period,
            String summary,
            List<ClassRange> classes,
            List<StateEntry> states,
            @Nullable Look rest,
            List<DrawnFeature> features) {}

    private record Legend(
            String legendTitle,
            String legendNote,
            List<ClassRange> classes,
            List<StateEntry> states,
            List<CircleValue> circles) {}

    private record Look(
            MapState state,
            @Nullable Integer step,
            @Nullable Integer count,
            @Nullable Double value,
            String shown,
            @Nullable String with,
            String said) {

        static Look of(Feature feature) {
            return new Look(
                    feature.state(),
                    feature.step(),
                    feature.count(),
                    feature.value(),
                    feature.shown(),
                    feature.with(),
                    feature.said());
        }
    }

    private record DrawnFeature(
            String iso,
            MapState state,
            @Nullable Integer step,
            @Nullable Integer count,
            @Nullable Double value,
            String shown,
            @Nullable String with,
            String said) {

        static DrawnFeature of(Feature feature) {
            return new DrawnFeature(
                    feature.iso(),
                    feature.state(),
                    feature.step(),
                    feature.count(),
                    feature.value(),
                    feature.shown(),
                    feature.with(),
                    feature.said());
        }
    }
}
