package org.nightmap.atlas;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of the boundaries, documented in {@code application.yml}.
 *
 * <p>A property is left out by leaving it empty, since one that an own file does not name keeps its default.
 *
 * @param regions the layer that counts are joined to
 * @param countries the countries around it, or null
 * @param innerBorders regions of one of the countries, or null
 * @param seas CSV file with the names of waters, or null
 * @param population CSV file with the inhabitants of every region, or null
 * @param sourceEn where the boundaries are from, as their licence wants it said; empty for nothing
 * @param sourceRu the same in Russian; the English one where it is empty
 * @param licenceEn the licence itself, where it is to be said with the source; empty for nothing
 * @param licenceRu the same in Russian; the English one where it is empty
 * @param views at least one; the first is the default
 */
@ConfigurationProperties("nightmap.atlas")
record AtlasSettings(
        RegionFile regions,
        @Nullable CountryFile countries,
        @Nullable InnerBorderFile innerBorders,
        @Nullable Resource seas,
        @Nullable Resource population,
        @DefaultValue("") String sourceEn,
        @DefaultValue("") String sourceRu,
        @DefaultValue("") String licenceEn,
        @DefaultValue("") String licenceRu,
        List<ViewSettings> views) {

    AtlasSettings {
        countries = countries == null || countries.file() == null ? null : countries;
        innerBorders = innerBorders == null || innerBorders.file() == null ? null : innerBorders;
        views = List.copyOf(views);
        HashSet<String> ids = new HashSet<>();
        if (views.isEmpty() || !views.stream().allMatch(view -> ids.add(view.id()))) {
            throw new BoundaryProblem(
                    "nightmap.atlas.views",
                    "there is no view, or two have the same id",
                    "Configure at least one view, each with an id of its own.");
        }
    }

    @Nullable LocalizedText source() {
        if (sourceEn.isBlank()) {
            return null;
        }
        return new LocalizedText(
                withLicence(sourceEn, licenceEn),
                withLicence(sourceRu.isBlank() ? sourceEn : sourceRu, licenceRu.isBlank() ? licenceEn : licenceRu));
    }

    private static String withLicence(String source, String licence) {
        return licence.isBlank() ? source : "%s (%s)".formatted(source, licence);
    }

    ViewSettings view(String id) {
        return views.stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no view " + id));
    }

    /**
     * The region layer and its fields.
     *
     * @param nameRu field of the Russian name; the English one's where it is left out
     * @param type field of the kind of region, or null
     * @param disputedField field that marks disputed regions, or null
     * @param disputedValue its value in a disputed region, or null
     */
    record RegionFile(
            Resource file,
            String key,
            String nameEn,
            String nameRu,
            @Nullable String type,
            @Nullable String disputedField,
            @Nullable String disputedValue) {

        RegionFile {
            nameRu = nameRu.isBlank() ? nameEn : nameRu;
            type = written(type);
            disputedField = written(disputedField);
            disputedValue = written(disputedValue);
        }
    }

    /**
     * The country layer and its fields.
     *
     * @param file null for no such layer
     * @param countryCode field of the two-letter code of ISO 3166-1, which gives the Russian name, or null
     */
    record CountryFile(
            @Nullable Resource file,
            String key,
            String nameEn,
            @Nullable String countryCode) {

        CountryFile {
            countryCode = written(countryCode);
        }
    }

    /**
     * A layer of regions inside a country.
     *
     * @param file null for no such layer
     * @param country key of the country that they make up
     */
    record InnerBorderFile(@Nullable Resource file, String key, String nameEn, String country) {}

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * A view: its projection in degrees, what must be in sight in metres, all regions where that is left out.
     *
     * @param nameRu its Russian name; the English one where it is empty
     * @param neverCovered keys of regions that neither title nor legend may hide
     * @param tolerance how coarse outlines may get, metres
     * @param unit grid of the browser's coordinates, metres
     */
    record ViewSettings(
            String id,
            String nameEn,
            String nameRu,
            double firstParallel,
            double secondParallel,
            double centralMeridian,
            double latitudeOfOrigin,
            @Nullable Double centreX,
            @Nullable Double centreY,
            @Nullable Double width,
            @Nullable Double height,
            @DefaultValue List<String> neverCovered,
            double tolerance,
            double unit) {

        private static final double SMALLEST_CONE = 1e-6;

        ViewSettings {
            nameRu = nameRu.isBlank() ? nameEn : nameRu;
            neverCovered = List.copyOf(neverCovered);
            if (Math.abs(firstParallel + secondParallel) < SMALLEST_CONE) {
                throw new BoundaryProblem(
                        "nightmap.atlas.views, view " + id,
                        "parallels %s and %s make no cone".formatted(firstParallel, secondParallel),
                        "Give two parallels on the same side of the equator, each a sixth of the country's height from"
                                + " its southern and northern end.");
            }
            if (!(tolerance > 0 && unit > 0)) {
                throw new BoundaryProblem(
                        "nightmap.atlas.views, view " + id,
                        "tolerance and unit are not both above 0",
                        "Give both in metres, for instance 2500 and 100.");
            }
        }

        /** The same with outlines and grid so many times finer. */
        ViewSettings finer(int times) {
            return new ViewSettings(
                    id,
                    nameEn,
                    nameRu,
                    firstParallel,
                    secondParallel,
                    centralMeridian,
                    latitudeOfOrigin,
                    centreX,
                    centreY,
                    width,
                    height,
                    neverCovered,
                    tolerance / times,
                    unit / times);
        }

        AlbersProjection projection() {
            return new AlbersProjection(firstParallel, secondParallel, centralMeridian, latitudeOfOrigin);
        }
    }
}
