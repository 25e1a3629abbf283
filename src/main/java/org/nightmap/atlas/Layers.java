package org.nightmap.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nightmap.atlas.AtlasSettings.InnerBorderFile;
import org.nightmap.atlas.AtlasSettings.RegionFile;

/**
 * All layers as read, checked.
 *
 * @param regions features of the region layer, by key
 * @param countries features of the country layer, by key
 * @param inner features inside one of the countries; empty if none are configured
 * @param hash SHA-256 of all files and settings, hexadecimal: what is derived from them is the same for the same hash
 */
record Layers(List<LayerFeature> regions, List<LayerFeature> countries, List<LayerFeature> inner, String hash) {

    /** Raised when what is derived from the same files changes. */
    private static final String FORMAT = "2";

    /**
     * Reads the layers.
     *
     * @throws BoundaryProblem if one of them cannot be used
     */
    static Layers read(AtlasSettings settings) {
        try {
            Path folder = Files.createTempDirectory("nightmap-boundaries");
            try {
                return read(settings, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder cannot be used", e);
        }
    }

    private static Layers read(AtlasSettings settings, Path folder) throws IOException {
        RegionFile region = settings.regions();
        List<LayerFeature> regions = ShapefileReader.read(
                LayerFiles.copy(region.file(), Files.createDirectory(folder.resolve("regions"))),
                region.key(),
                List.of(region.nameEn(), region.nameRu()),
                Stream.of(region.type(), region.disputedField())
                        .filter(Objects::nonNull)
                        .toList());
        checkDisputed(region, regions);
        List<LayerFeature> countries = ShapefileReader.read(
                LayerFiles.copy(settings.countries().file(), Files.createDirectory(folder.resolve("countries"))),
                settings.countries().key(),
                List.of(settings.countries().nameEn()),
                List.of(settings.countries().countryCode()));
        InnerBorderFile inner = settings.innerBorders();
        List<LayerFeature> innerRegions = inner == null
                ? List.of()
                : ShapefileReader.read(
                        LayerFiles.copy(inner.file(), Files.createDirectory(folder.resolve("inner"))),
                        inner.key(),
                        List.of(inner.nameEn()),
                        List.of());
        return new Layers(regions, countries, innerRegions, hash(settings, folder));
    }

    /** A misspelt value would leave every disputed region unmarked, and nobody would be told. */
    private static void checkDisputed(RegionFile fields, List<LayerFeature> regions) {
        String field = fields.disputedField();
        if (field != null
                && regions.stream().noneMatch(region -> region.text(field).equals(fields.disputedValue()))) {
            throw new BoundaryProblem(
                    String.valueOf(fields.file().getFilename()),
                    "no feature has the value '%s' in its field %s".formatted(fields.disputedValue(), field),
                    "Give nightmap.atlas.regions.disputed-value as the layer writes it, or leave disputed-field out"
                            + " where no region's status is disputed.");
        }
    }

    private static String hash(AtlasSettings settings, Path folder) throws IOException {
        MessageDigest digest = sha256();
        digest.update((FORMAT + settings).getBytes(StandardCharsets.UTF_8));
        digest.update(settings.seas().getContentAsByteArray());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
