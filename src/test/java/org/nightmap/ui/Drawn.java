package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the elements in the browser make of what they are given, of which the browser's tests prove that they do. */
final class Drawn {

    private Drawn() {}

    /** A bar of a chart: its night, its height and its words. */
    record Bar(String key, @Nullable Integer value, String title) {}

    /** Every region of a map with its look, as {@code contracts.ts} completes it. */
    static List<JsonNode> regions(MapElement map) {
        JsonNode choropleth = (JsonNode) map.getElement().getPropertyRaw("choropleth");
        JsonNode regions = (JsonNode) map.getElement().getPropertyRaw("regions");
        Map<String, JsonNode> own = new HashMap<>();
        choropleth.get("features").forEach(feature -> own.put(feature.get("iso").asString(), feature));
        List<JsonNode> drawn = new ArrayList<>();
        regions.properties().forEach(region -> {
            JsonNode look = own.getOrDefault(region.getKey(), choropleth.get("rest"));
            drawn.add(((ObjectNode) look.deepCopy()).put("iso", region.getKey()));
        });
        assertThat(drawn).as("regions of the map").hasSizeGreaterThanOrEqualTo(own.size());
        return drawn;
    }

    /** The bars of a chart, as {@code series.ts} makes them. */
    static List<Bar> bars(BarsElement chart) {
        JsonNode series = (JsonNode) chart.getElement().getPropertyRaw("series");
        String titled = chart.getElement().getProperty("titled");
        List<Bar> bars = new ArrayList<>();
        LocalDate first = LocalDate.parse(series.get("from").asString());
        for (JsonNode entry : series.get("entries")) {
            LocalDate night = first.plusDays(bars.size());
            int month = (night.getYear() - first.getYear()) * 12 + night.getMonthValue() - first.getMonthValue();
            String date = night.getDayOfMonth() + " "
                    + series.get("months").get(month).asString();
            String title = titled.replace("{date}", date)
                    .replace("{said}", entry.get("said").asString());
            JsonNode value = entry.get("value");
            bars.add(new Bar(night.toString(), value.isNull() ? null : value.asInt(), title));
        }
        return bars;
    }
}
