package org.nightmap.atlas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Outlines in longitude and latitude, as GeoJSON has them.
 *
 * @param byKey degrees (WGS 84), simplified, shared borders shared
 */
record Outlines(Map<String, MultiPolygon> byKey) {

    private static final Logger LOG = LoggerFactory.getLogger(Outlines.class);

    /** How coarse they may get, degrees. */
    private static final double TOLERANCE = 0.02;

    Outlines {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    static Outlines of(List<LayerFeature> regions) {
        Geometry[] coverage = regions.stream().map(LayerFeature::geometry).toArray(Geometry[]::new);
        Geometry[] simplified = CoverageSimplifier.simplify(coverage, TOLERANCE);
        Map<String, MultiPolygon> byKey = new LinkedHashMap<>();
        for (int i = 0; i < simplified.length; i++) {
            byKey.put(regions.get(i).key(), Antimeridian.polygons(simplified[i], simplified[i].getFactory()));
        }
        return new Outlines(byKey);
    }

    /** Every key with its outline as well-known binary. */
    byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WKBWriter binary = new WKBWriter();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(byKey.size());
            for (Map.Entry<String, MultiPolygon> outline : byKey.entrySet()) {
                byte[] shape = binary.write(outline.getValue());
                out.writeUTF(outline.getKey());
                out.writeInt(shape.length);
                out.write(shape);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    /** Reads what was written; empty if another version of the product wrote it in another form. */
    static Optional<Outlines> read(byte[] written) {
        Map<String, MultiPolygon> byKey = new LinkedHashMap<>();
        WKBReader binary = new WKBReader();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
            for (int left = in.readInt(); left > 0; left--) {
                byKey.put(in.readUTF(), (MultiPolygon) binary.read(in.readNBytes(in.readInt())));
            }
            return Optional.of(new Outlines(byKey));
        } catch (IOException | ParseException | ClassCastException e) {
            LOG.warn("The kept outlines cannot be read and are made anew: {}", e.toString());
            return Optional.empty();
        }
    }
}
