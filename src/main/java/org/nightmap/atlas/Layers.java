package org.nightmap.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nightmap.atlas.AtlasSettings.CountryFile;
import org.nightmap.atlas.AtlasSettings.InnerBorderFile;
import org.nightmap.atlas.AtlasSettings.RegionFile;
import org.nightmap.atlas.AtlasSettings.ViewSettings;
import org.springframework.util.FileSystemUtils;

/**
 * All layers as read, checked.
 *
 * @param regions features of the region layer, by key
 * @param countries features of the country layer, by key; empty if none is configured
 * @param inner features inside one of the countries; empty if none are configured
 * @param seas names of waters
 * @param populations inhabitants of the regions, by key; empty where nobody supplied them
 */
record Layers(
        List<LayerFeature> regions,
        List<LayerFeature> countries,
        List<LayerFeature> inner,
        List<SeaName> seas,
        Map<String, Long> populations) {

    /**
     * Reads the layers.
     *
     * @throws BoundaryProblem if one of them cannot be used
     */
    static Layers read(AtlasSettings settings, LayerSources sources) {
        try {
            Path folder = Files.createTempDirectory("nightmap-boundaries");
            try {
                return read(settings, sources, folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder cannot be used", e);
        }
    }

    private static Layers read(AtlasSettings settings, LayerSources sources, Path folder) throws IOException {
        RegionFile region = settings.regions();
        List<LayerFeature> regions = ShapefileReader.read(
                sources.regions().writeTo(Files.createDirectory(folder.resolve("regions"))),
                region.key(),
                List.of(region.nameEn(), region.nameRu()),
                Stream.of(region.type(), region.disputedField())
                        .filter(Objects::nonNull)
                        .toList());
        checkDisputed(region, regions);
        settings.views().forEach(view -> checkNeverCovered(view, regions));
        return new Layers(
                regions,
                countries(settings, sources, folder),
                inner(settings, sources, folder),
                SeaName.parse(sources.seas()),
                Populations.parse(sources.populations(), regions));
    }

    private static List<LayerFeature> countries(AtlasSettings settings, LayerSources sources, Path folder)
            throws IOException {
        CountryFile fields = settings.countries();
        if (fields == null || sources.countries() == null) {
            return List.of();
        }
        return ShapefileReader.read(
                sources.countries().writeTo(Files.createDirectory(folder.resolve("countries"))),
                fields.key(),
                List.of(fields.nameEn()),
                Stream.ofNullable(fields.countryCode()).toList());
    }

    private static List<LayerFeature> inner(AtlasSettings settings, LayerSources sources, Path folder)
            throws IOException {
        InnerBorderFile fields = settings.innerBorders();
        if (fields == null || sources.inner() == null) {
            return List.of();
        }
        return ShapefileReader.read(
                sources.inner().writeTo(Files.createDirectory(folder.resolve("inner"))),
                fields.key(),
                List.of(fields.nameEn()),
                List.of());
    }

    /** A misspelt value would leave every disputed region unmarked, and nobody would be told. */
    private static void checkDisputed(RegionFile fields, List<LayerFeature> regions) {
        String field = fields.disputedField();
        if (field != null
                && regions.stream().noneMatch(region -> region.text(field).equals(fields.disputedValue()))) {
            throw new BoundaryProblem(
                    String.valueOf(fields.file().getFilename()),
                    "no feature has the value '%s' in its field %s".formatted(fields.disputedValue(), field),
                    "Give nightmap.atlas.regions.disputed-value as the layer writes it, or leave disputed-field empty"
                            + " where no region's status is disputed.");
        }
    }

    private static void checkNeverCovered(ViewSettings view, List<LayerFeature> regions) {
        for (String key : view.neverCovered()) {
            if (regions.stream().noneMatch(region -> region.key().equals(key))) {
                throw new BoundaryProblem(
                        "nightmap.atlas.views, view " + view.id(),
                        "never-covered names %s, which is no key of the region layer".formatted(key),
                        "Name keys of the layer, or leave never-covered out.");
            }
        }
    }
}
