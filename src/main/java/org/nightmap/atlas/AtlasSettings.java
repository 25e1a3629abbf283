package org.nightmap.atlas;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Settings of the boundaries, documented in {@code application.yml}.
 *
 * @param regions the layer that counts are joined to
 * @param countries the countries around it
 * @param innerBorders regions of one of the countries, or null
 * @param seas CSV file with the names of waters
 * @param views at least one; the first is the default
 */
@ConfigurationProperties("nightmap.atlas")
record AtlasSettings(
        RegionFile regions,
        CountryFile countries,
        @Nullable InnerBorderFile innerBorders,
        Resource seas,
        List<ViewSettings> views) {

    AtlasSettings {
        views = List.copyOf(views);
        HashSet<String> ids = new HashSet<>();
        if (views.isEmpty() || !views.stream().allMatch(view -> ids.add(view.id()))) {
            throw new BoundaryProblem(
                    "nightmap.atlas.views",
                    "there is no view, or two have the same id",
                    "Configure at least one view, each with an id of its own.");
        }
    }

    /**
     * The region layer and its fields.
     *
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
            @Nullable String disputedValue) {}

    /**
     * The country layer and its fields.
     *
     * @param countryCode field of the two-letter code of ISO 3166-1, which gives the Russian name
     */
    record CountryFile(Resource file, String key, String nameEn, String countryCode) {}

    /**
     * A layer of regions inside a country.
     *
     * @param country key of the country that they make up
     */
    record InnerBorderFile(Resource file, String key, String nameEn, String country) {}

    /**
     * A view: its projection in degrees, what must be in sight in metres, all regions where that is left out.
     *
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
            double tolerance,
            double unit) {

        ViewSettings {
            if (!(tolerance > 0 && unit > 0)) {
                throw new BoundaryProblem(
                        "nightmap.atlas.views, view " + id,
                        "tolerance and unit are not both above 0",
                        "Give both in metres, for instance 2500 and 100.");
            }
        }

        AlbersProjection projection() {
            return new AlbersProjection(firstParallel, secondParallel, centralMeridian, latitudeOfOrigin);
        }
    }
}
