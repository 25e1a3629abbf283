package org.nightmap.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import tools.jackson.databind.util.RawValue;

/**
 * A picture as a feature collection (RFC 7946): the regions' boundaries with the joined values. {@code period},
 * {@code claimsOf}, {@code revisions} and {@code boundaries} are foreign members, as the RFC calls them.
 */
public record RegionsGeoJson(
        String type,
        PeriodJson period,
        List<String> claimsOf,
        List<String> revisions,
        @Nullable LocalizedText boundaries,
        List<Feature> features) {

    /**
     * Joins a picture to geometries.
     *
     * @param boundaries where the boundaries are from, with their licence
     * @param geometries written out, by key; a region without one gets null, as the RFC has it for the unlocated
     */
    static RegionsGeoJson of(Picture picture, @Nullable LocalizedText boundaries, Map<String, RawValue> geometries) {
        return new RegionsGeoJson(
                "FeatureCollection",
                PeriodJson.of(picture.period()),
                picture.basis().stream()
                        .map(basis -> basis.report().publisher())
                        .distinct()
                        .toList(),
                picture.basis().stream()
                        .map(basis -> basis.report().ref().toString())
                        .distinct()
                        .toList(),
                boundaries,
                picture.regions().stream()
                        .map(region -> new Feature(
                                "Feature", region.iso(), geometries.get(region.iso()), Properties.of(region)))
                        .toList());
    }

    /** A region with its shape. */
    public record Feature(String type, String id, @Nullable RawValue geometry, Properties properties) {}

    /** The joined values. Names are in one property each, as programs that read the format expect plain values. */
    public record Properties(
            String iso,
            String name_en,
            String name_ru,
            String state,
            @Nullable Integer count,
            @Nullable String with,
            boolean disputed) {

        static Properties of(RegionPicture region) {
            LocalizedText name = region.name();
            return new Properties(
                    region.iso(),
                    name.en(),
                    name.ru(),
                    region.state().code(),
                    region.count(),
                    region.with(),
                    region.disputed());
        }
    }
}
