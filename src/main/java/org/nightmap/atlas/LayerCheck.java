package org.nightmap.atlas;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * What a layer must be before anything is drawn from it. Every problem names the file, the feature and the way out.
 *
 * @param files the layer
 * @param keyField the field of the key
 * @param nameFields fields that must hold a text
 */
record LayerCheck(LayerFiles files, String keyField, List<String> nameFields) {

    private static final char REPLACEMENT = '\uFFFD';

    /** Keys stand in addresses and file names as they are, and the database has room for as much. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,15}");

    private static final int LONGEST_NAME = 200;

    void fields(SimpleFeatureType schema, List<String> others) {
        List<String> needed = new ArrayList<>(List.of(keyField));
        needed.addAll(nameFields);
        needed.addAll(others);
        for (String field : needed) {
            if (schema.getDescriptor(field) == null) {
                List<String> there = schema.getAttributeDescriptors().stream()
                        .skip(1)
                        .map(descriptor -> descriptor.getLocalName())
                        .toList();
                throw new BoundaryProblem(
                        files.name(),
                        "it has no field %s".formatted(field),
                        "Name the right field under nightmap.atlas; the file has %s."
                                .formatted(String.join(", ", there)));
            }
        }
    }

    /** The feature's key; adds it to those seen. */
    String key(int number, Map<String, String> texts, Set<String> seen) {
        String key = texts.getOrDefault(keyField, "");
        if (key.isEmpty()) {
            throw new BoundaryProblem(
                    "%s, feature %d".formatted(files.name(), number),
                    "its key is empty",
                    "Give every feature a value of its own in the field %s.".formatted(keyField));
        }
        if (!KEY.matcher(key).matches()) {
            throw new BoundaryProblem(
                    feature(key),
                    "its key is not made of letters A to Z, digits, points and dashes, 16 at most",
                    "Name another field than %s under nightmap.atlas, or give the features short codes."
                            .formatted(keyField));
        }
        if (!seen.add(key)) {
            throw new BoundaryProblem(
                    feature(key),
                    "another feature has the same key",
                    "Counts are joined by the field %s: give each feature a value of its own.".formatted(keyField));
        }
        return key;
    }

    void texts(String key, Map<String, String> texts) {
        for (String field : nameFields) {
            String name = texts.getOrDefault(field, "");
            if (name.isEmpty()) {
                throw new BoundaryProblem(
                        feature(key), "its %s is empty".formatted(field), "Give it a name in the layer.");
            }
            if (name.length() > LONGEST_NAME) {
                throw new BoundaryProblem(
                        feature(key),
                        "its %s has more than %d letters".formatted(field, LONGEST_NAME),
                        "Give it a shorter name in the layer.");
            }
            if (isMisread(name, files.charset())) {
                throw new BoundaryProblem(
                        feature(key),
                        "its %s reads '%s', which is not text in %s".formatted(field, name, files.charset()),
                        "Write the true encoding of the .dbf file into the .cpg file beside it, for instance UTF-8.");
            }
        }
    }

    /**
     * Whether a text was read in another encoding than it was written in: bytes that the encoding does not have, control
     * characters in a name, or a text that makes sense as UTF-8 beyond ASCII although the layer claims another encoding.
     */
    static boolean isMisread(String text, Charset claimed) {
        boolean strange = text.chars().anyMatch(c -> c == REPLACEMENT || Character.isISOControl(c));
        boolean ascii = text.chars().allMatch(c -> c < 128);
        if (strange || ascii || claimed.equals(StandardCharsets.UTF_8)) {
            return strange;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.getBytes(claimed)));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    MultiPolygon geometry(String key, @Nullable MultiPolygon geometry) {
        if (geometry == null || geometry.isEmpty()) {
            throw new BoundaryProblem(feature(key), "it has no polygon", "Give every feature of the layer an area.");
        }
        IsValidOp validity = new IsValidOp(geometry);
        if (!validity.isValid()) {
            TopologyValidationError error = validity.getValidationError();
            throw new BoundaryProblem(
                    feature(key),
                    "its geometry is invalid: %s at %s".formatted(error.getMessage(), error.getCoordinate()),
                    "Repair the layer, for instance with the tool Fix geometries of QGIS or ogr2ogr -makevalid.");
        }
        return geometry;
    }

    private String feature(String key) {
        return "%s, feature %s".formatted(files.name(), key);
    }
}
