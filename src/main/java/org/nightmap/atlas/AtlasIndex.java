package org.nightmap.atlas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a start needs to know of the layers, small enough to be kept from the last one.
 *
 * @param regions every region, by key
 * @param views the views with their extents worked out
 */
record AtlasIndex(List<Region> regions, List<MapView> views) {

    private static final Logger LOG = LoggerFactory.getLogger(AtlasIndex.class);

    AtlasIndex {
        regions = List.copyOf(regions);
        views = List.copyOf(views);
        if (regions.isEmpty() || views.isEmpty()) {
            throw new IllegalArgumentException("An atlas has regions and views");
        }
    }

    byte[] written() {
        return JsonMapper.shared().writeValueAsBytes(this);
    }

    /** Reads what was written; empty if another version of the product wrote it in another form. */
    static Optional<AtlasIndex> read(byte[] written) {
        try {
            return Optional.of(JsonMapper.shared().readValue(written, AtlasIndex.class));
        } catch (JacksonException e) {
            LOG.warn("The kept list of regions cannot be read and is made anew: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }

    Map<String, Region> regionsByKey() {
        return byKey(regions, Region::iso);
    }

    Map<String, MapView> viewsById() {
        return byKey(views, MapView::id);
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
