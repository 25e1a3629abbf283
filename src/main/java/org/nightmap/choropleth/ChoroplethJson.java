package org.nightmap.choropleth;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the map element is given, as {@code docs/map-formats.md} lays it down. Every property is present, null where empty. */
public final class ChoroplethJson {

    /** Settings of the web interface must not reach this form. */
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final ObjectNode PALETTES = allPalettes();

    private ChoroplethJson() {}

    /** A picture without the names of its regions, which {@link #names} gives: they stay when the period changes. */
    public static ObjectNode of(Choropleth choropleth) {
        return MAPPER.valueToTree(new Form(
                choropleth.language().code(),
                choropleth.title(),
                choropleth.claim(),
                choropleth.legendTitle(),
                choropleth.period(),
                choropleth.summary(),
                choropleth.classes(),
                choropleth.states(),
                choropleth.features().stream().map(DrawnFeature::of).toList()));
    }

    /** The names of a picture's regions in its language, by key. */
    public static ObjectNode names(Choropleth choropleth) {
        ObjectNode names = MAPPER.createObjectNode();
        choropleth
                .features()
                .forEach(feature -> names.putObject(feature.iso())
                        .put("name", feature.name())
                        .put("shortName", feature.shortName()));
        return names;
    }

    /** Every palette, by the theme's code. */
    public static ObjectNode palettes() {
        return PALETTES.deepCopy();
    }

    private static ObjectNode allPalettes() {
        ObjectNode palettes = MAPPER.createObjectNode();
        Stream.of(Theme.values()).forEach(theme -> palettes.set(theme.code(), MAPPER.valueToTree(Palette.of(theme))));
        return palettes;
    }

    private record Form(
            String language,
            String title,
            String claim,
            String legendTitle,
            String period,
            String summary,
            List<ClassRange> classes,
            List<StateEntry> states,
            List<DrawnFeature> features) {}

    private record DrawnFeature(
            String iso,
            String state,
            @Nullable Integer step,
            @Nullable Integer count,
            @Nullable String with,
            boolean disputed,
            String said) {

        static DrawnFeature of(Feature feature) {
            return new DrawnFeature(
                    feature.iso(),
                    feature.state(),
                    feature.step(),
                    feature.count(),
                    feature.with(),
                    feature.disputed(),
                    feature.said());
        }
    }
}
