package org.nightmap.atlas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.nightmap.language.LocalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes shapes as they are kept from one start to the next, and reads them: to the last bit the same. */
final class KeptShapes {

    private static final Logger LOG = LoggerFactory.getLogger(KeptShapes.class);

    private KeptShapes() {}

    static byte[] written(MapShapes shapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(shapes.regions().size());
            for (Map.Entry<String, MapShapes.Outline> region : shapes.regions().entrySet()) {
                out.writeUTF(region.getKey());
                outline(out, region.getValue());
            }
            out.writeInt(shapes.countries().size());
            for (MapShapes.Country country : shapes.countries()) {
                name(out, country.name());
                outline(out, country.outline());
            }
            out.writeInt(shapes.innerBorders().size());
            for (LineString border : shapes.innerBorders()) {
                geometry(out, border);
            }
            out.writeInt(shapes.seas().size());
            for (MapShapes.Sea sea : shapes.seas()) {
                name(out, sea.name());
                place(out, sea.at());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    /** Reads what was written; empty if another version of the product wrote it in another form. */
    static Optional<MapShapes> read(byte[] written) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
            Map<String, MapShapes.Outline> regions = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                regions.put(in.readUTF(), outline(in));
            }
            List<MapShapes.Country> countries = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                countries.add(new MapShapes.Country(name(in), outline(in)));
            }
            List<LineString> borders = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                borders.add((LineString) geometry(in));
            }
            List<MapShapes.Sea> seas = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                seas.add(new MapShapes.Sea(name(in), place(in)));
            }
            return Optional.of(new MapShapes(regions, countries, borders, seas));
        } catch (IOException | ParseException | ClassCastException | IllegalArgumentException e) {
            LOG.warn("The kept shapes cannot be read and are made anew: {}", e.toString());
            return Optional.empty();
        }
    }

    private static void outline(DataOutputStream out, MapShapes.Outline outline) throws IOException {
        geometry(out, outline.shape());
        place(out, outline.pole());
    }

    private static MapShapes.Outline outline(DataInputStream in) throws IOException, ParseException {
        return new MapShapes.Outline((MultiPolygon) geometry(in), place(in));
    }

    private static void name(DataOutputStream out, LocalizedText name) throws IOException {
        out.writeUTF(name.en());
        out.writeUTF(name.ru());
    }

    private static LocalizedText name(DataInputStream in) throws IOException {
        return new LocalizedText(in.readUTF(), in.readUTF());
    }

    private static void place(DataOutputStream out, Coordinate place) throws IOException {
        out.writeDouble(place.x);
        out.writeDouble(place.y);
    }

    private static Coordinate place(DataInputStream in) throws IOException {
        return new Coordinate(in.readDouble(), in.readDouble());
    }

    private static void geometry(DataOutputStream out, Geometry geometry) throws IOException {
        byte[] binary = new WKBWriter().write(geometry);
        out.writeInt(binary.length);
        out.write(binary);
    }

    private static Geometry geometry(DataInputStream in) throws IOException, ParseException {
        return new WKBReader().read(in.readNBytes(in.readInt()));
    }
}
