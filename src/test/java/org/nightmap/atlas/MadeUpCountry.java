package org.nightmap.atlas;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.data.shapefile.ShapefileDataStore;
import org.geotools.data.shapefile.ShapefileDataStoreFactory;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A country that is not there, as a shapefile: six rectangles of 200 by 150 kilometres in the South Atlantic, two columns of
 * three from north to south, which meet at 27° W; in metres of UTM zone 26 South, with names in Windows-1250.
 */
public final class MadeUpCountry {

    public static final String KEY = "KOD";
    public static final String NAME = "NAZEV";

    /** By key, from the north-west eastwards and southwards. */
    public static final List<String> NAMES =
            List.of("Horní Příboj", "Dolní Příboj", "Žďárský kraj", "Úhořná", "Čtyři Skály", "Ďáblův Mys");

    private static final String UTM_26_SOUTH = """
            PROJCS["WGS 84 / UTM zone 26S", GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
            PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]], PROJECTION["Transverse_Mercator"],
            PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", -27], PARAMETER["scale_factor", 0.9996],
            PARAMETER["false_easting", 500000], PARAMETER["false_northing", 10000000], UNIT["metre", 1]]""";

    private static final int WEST = 300_000;
    private static final int NORTH = 6_750_000;
    private static final int WIDTH = 200_000;
    private static final int HEIGHT = 150_000;

    private MadeUpCountry() {}

    /**
     * Writes the shapefile.
     *
     * @return the {@code .shp} file
     */
    public static Path writeTo(Path folder) throws IOException, FactoryException {
        Path shp = Files.createDirectories(folder).resolve("kraje.shp");
        ShapefileDataStore store = (ShapefileDataStore) new ShapefileDataStoreFactory()
                .createNewDataStore(Map.of("url", shp.toUri().toURL()));
        try {
            store.setCharset(Charset.forName("windows-1250"));
            SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
            type.setName("kraje");
            type.setCRS(CRS.parseWKT(UTM_26_SOUTH));
            type.add("the_geom", MultiPolygon.class);
            type.add(KEY, String.class);
            type.add(NAME, String.class);
            store.createSchema(type.buildFeatureType());
            writeFeatures(store);
        } finally {
            store.dispose();
        }
        // As programs of Esri name it
        Files.writeString(folder.resolve("kraje.cpg"), "1250", StandardCharsets.US_ASCII);
        return shp;
    }

    public static String key(int index) {
        return "PB-" + (index + 1);
    }

    private static void writeFeatures(ShapefileDataStore store) throws IOException {
        try (FeatureWriter<SimpleFeatureType, SimpleFeature> writer =
                store.getFeatureWriterAppend(Transaction.AUTO_COMMIT)) {
            for (int i = 0; i < NAMES.size(); i++) {
                SimpleFeature feature = writer.next();
                feature.setAttributes(List.of(rectangle(i % 2, i / 2), key(i), NAMES.get(i)));
                writer.write();
            }
        }
    }

    private static MultiPolygon rectangle(int column, int row) {
        int west = WEST + column * WIDTH;
        int north = NORTH - row * HEIGHT;
        GeometryFactory factory = new GeometryFactory();
        Polygon polygon = (Polygon) factory.toGeometry(new Envelope(west, west + WIDTH, north - HEIGHT, north));
        return factory.createMultiPolygon(new Polygon[] {polygon});
    }
}
