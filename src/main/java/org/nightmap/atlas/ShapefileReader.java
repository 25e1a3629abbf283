package org.nightmap.atlas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.feature.Property;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.data.shapefile.ShapefileDataStore;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.util.NIOUtilities;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Reads a shapefile with GeoTools and lets nothing doubtful through. */
final class ShapefileReader {

    static {
        // Buffers beside the heap are given back through sun.misc.Unsafe, which JDK 24 and newer warn of, and will do
        // without
        NIOUtilities.setDirectBuffersEnabled(false);
    }

    private final LayerFiles files;
    private final LayerCheck check;

    private ShapefileReader(LayerFiles files, String key, List<String> names) {
        this.files = files;
        this.check = new LayerCheck(files, key, names);
    }

    /**
     * Reads every feature, sorted by key.
     *
     * @param key the field of the key
     * @param names fields that must hold a text
     * @param others fields that must exist
     * @throws BoundaryProblem if anything is wrong with the layer
     */
    static List<LayerFeature> read(LayerFiles files, String key, List<String> names, List<String> others) {
        return new ShapefileReader(files, key, names).read(others);
    }

    private List<LayerFeature> read(List<String> others) {
        FileDataStore store = null;
        try {
            store = FileDataStoreFinder.getDataStore(files.shp().toFile());
            if (store == null) {
                throw damaged(new IOException("GeoTools does not know the format"));
            }
            if (store instanceof ShapefileDataStore shapefile) {
                shapefile.setCharset(files.charset());
                shapefile.setMemoryMapped(false);
                shapefile.setIndexCreationEnabled(false);
                shapefile.setIndexed(false);
                shapefile.setFidIndexed(false);
            }
            check.fields(store.getSchema(), others);
            return readAll(store, toLonLat(projection()));
        } catch (IOException | RuntimeException e) {
            throw e instanceof BoundaryProblem problem ? problem : damaged(e);
        } finally {
            if (store != null) {
                store.dispose();
            }
        }
    }

    private List<LayerFeature> readAll(FileDataStore store, MathTransform toLonLat) throws IOException {
        List<LayerFeature> features = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = store.getFeatureReader()) {
            while (reader.hasNext()) {
                SimpleFeature feature = reader.next();
                Map<String, String> texts = texts(feature);
                String key = check.key(features.size() + 1, texts, keys);
                check.texts(key, texts);
                MultiPolygon geometry = check.geometry(key, polygons(feature.getDefaultGeometry()));
                features.add(new LayerFeature(key, texts, lonLat(geometry, toLonLat, key)));
            }
        }
        if (features.isEmpty()) {
            throw new BoundaryProblem(files.name(), "it has no features", "Give a layer with at least one region.");
        }
        features.sort(Comparator.comparing(LayerFeature::key));
        return features;
    }

    private static Map<String, String> texts(SimpleFeature feature) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Property property : feature.getProperties()) {
            if (!(property.getValue() instanceof Geometry)) {
                Object value = property.getValue();
                texts.put(
                        property.getName().getLocalPart(),
                        value == null ? "" : value.toString().strip());
            }
        }
        return texts;
    }

    private static @Nullable MultiPolygon polygons(@Nullable Object geometry) {
        if (geometry instanceof Polygon polygon) {
            return polygon.getFactory().createMultiPolygon(new Polygon[] {polygon});
        }
        return geometry instanceof MultiPolygon polygons ? polygons : null;
    }

    private CoordinateReferenceSystem projection() {
        try {
            return CRS.parseWKT(files.projection());
        } catch (FactoryException e) {
            throw new BoundaryProblem(
                    files.name(),
                    "its .prj file names no coordinate reference system that is known",
                    "Export the layer again with its coordinate reference system, for instance WGS 84.",
                    e);
        }
    }

    private MathTransform toLonLat(CoordinateReferenceSystem crs) {
        try {
            return CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true);
        } catch (FactoryException e) {
            throw new BoundaryProblem(
                    files.name(),
                    "its coordinate reference system %s cannot be turned into longitude and latitude"
                            .formatted(crs.getName()),
                    "Export the layer in WGS 84.",
                    e);
        }
    }

    private MultiPolygon lonLat(MultiPolygon geometry, MathTransform toLonLat, String key) {
        if (toLonLat.isIdentity()) {
            return geometry;
        }
        try {
            return (MultiPolygon) JTS.transform(geometry, toLonLat);
        } catch (TransformException e) {
            throw new BoundaryProblem(
                    files.name() + ", feature " + key,
                    "it lies outside its coordinate reference system",
                    "Check the layer's .prj file, or export the layer in WGS 84.",
                    e);
        }
    }

    private BoundaryProblem damaged(Exception e) {
        return new BoundaryProblem(
                files.name(),
                "it cannot be read as a shapefile (%s)".formatted(e.getMessage()),
                "The file or one of its parts is damaged: export or download the layer again.",
                e);
    }
}
