package org.nightmap.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.MultiPolygon;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.BrowserBoundaries;
import org.nightmap.atlas.MapShapes;
import org.nightmap.atlas.MapView;
import org.nightmap.atlas.Region;
import org.nightmap.language.LocalizedText;

/** The regions of the shipped boundary layer without their shapes, which pictures do not need and take a while to open. */
final class LayerRegions implements Atlas {

    private static final Path TABLE = Path.of("shapefiles", "russia_adm1.dbf");

    /** Widths of the table's first fields: iso, name_en, name_ru, type, status. A deleted-mark of one byte comes first. */
    private static final int[] WIDTHS = {6, 30, 76, 17, 8};

    private final List<Region> regions = read();

    @Override
    public List<Region> regions() {
        return regions;
    }

    @Override
    public Optional<Region> region(String iso) {
        return regions.stream().filter(region -> region.iso().equals(iso)).findFirst();
    }

    @Override
    public List<MapView> views() {
        throw new UnsupportedOperationException("Regions without shapes");
    }

    @Override
    public Optional<MapView> view(String id) {
        throw new UnsupportedOperationException("Regions without shapes");
    }

    @Override
    public BrowserBoundaries browserBoundaries(MapView view) {
        throw new UnsupportedOperationException("Regions without shapes");
    }

    @Override
    public MapShapes shapes(MapView view, double metresPerPixel) {
        throw new UnsupportedOperationException("Regions without shapes");
    }

    @Override
    public Optional<LocalizedText> source() {
        throw new UnsupportedOperationException("Regions without shapes");
    }

    @Override
    public Map<String, MultiPolygon> lonLat() {
        throw new UnsupportedOperationException("Regions without shapes");
    }

    private static List<Region> read() {
        ByteBuffer table = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int records = table.getInt(4);
        int header = table.getShort(8);
        int width = table.getShort(10);
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            int at = header + i * width + 1;
            String[] fields = new String[WIDTHS.length];
            for (int field = 0; field < WIDTHS.length; field++) {
                fields[field] = new String(table.array(), at, WIDTHS[field], StandardCharsets.UTF_8).strip();
                at += WIDTHS[field];
            }
            LocalizedText name = new LocalizedText(fields[1], fields[2]);
            regions.add(new Region(fields[0], name, name, fields[3], fields[4].equals("disputed"), 0));
        }
        return List.copyOf(regions);
    }

    private static byte[] bytes() {
        try {
            return Files.readAllBytes(TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
