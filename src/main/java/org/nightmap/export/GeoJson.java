package org.nightmap.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.nightmap.atlas.Atlas;
import org.nightmap.picture.Picture;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * Pictures as feature collections. The boundaries never change while the process runs, so their geometries are written as text
 * once.
 */
@Component
public class GeoJson {

    private final Atlas atlas;
    private final Supplier<Map<String, RawValue>> geometries;

    GeoJson(Atlas atlas, JsonMapper mapper) {
        this.atlas = atlas;
        this.geometries = SingletonSupplier.of(() -> write(atlas, mapper));
    }

    /** A picture's regions with their joined values. */
    public RegionsGeoJson of(Picture picture) {
        return RegionsGeoJson.of(picture, atlas.source().orElse(null), geometries.get());
    }

    private static Map<String, RawValue> write(Atlas atlas, JsonMapper mapper) {
        Map<String, RawValue> written = new TreeMap<>();
        atlas.lonLat()
                .forEach((iso, shape) ->
                        written.put(iso, new RawValue(mapper.writeValueAsString(GeoJsonGeometry.of(shape)))));
        return written;
    }
}
