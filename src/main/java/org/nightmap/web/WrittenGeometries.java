package org.nightmap.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.nightmap.atlas.Atlas;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** The regions' geometries as GeoJSON text: the boundaries never change while the process runs, so they are written once. */
@Component
class WrittenGeometries {

    private final Supplier<Map<String, RawValue>> written;

    WrittenGeometries(Atlas atlas, JsonMapper mapper) {
        this.written = SingletonSupplier.of(() -> write(atlas, mapper));
    }

    Map<String, RawValue> byKey() {
        return written.get();
    }

    private static Map<String, RawValue> write(Atlas atlas, JsonMapper mapper) {
        Map<String, RawValue> written = new TreeMap<>();
        atlas.lonLat()
                .forEach((iso, shape) ->
                        written.put(iso, new RawValue(mapper.writeValueAsString(GeoJsonGeometry.of(shape)))));
        return written;
    }
}
