package org.nightmap.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.Picture;
import org.nightmap.picture.PlacePicture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.report.PlaceCount;

/**
 * The columns of a table of counts that another picture fills, and what the counts beside them have more. There is a difference only
 * where both pictures have a number: a place that one of them does not name is no zero.
 */
final class CountsBefore {

    static final List<String> HEADER = List.of(
            "before_from",
            "before_to",
            "before_claims_of",
            "before_state",
            "before_count",
            "before_with",
            "difference");

    private final Picture picture;

    private final Map<String, RegionPicture> regions;

    private final Map<Place, PlacePicture> places;

    CountsBefore(Picture picture) {
        this.picture = picture;
        this.regions = picture.regions().stream().collect(Collectors.toMap(RegionPicture::iso, Function.identity()));
        this.places = picture.places().stream().collect(Collectors.toMap(Place::of, Function.identity()));
    }

    List<Object> region(RegionPicture now) {
        RegionPicture region = regions.get(now.iso());
        if (region == null) {
            throw new IllegalStateException("%s is in one of two pictures".formatted(now.iso()));
        }
        return columns(
                region.state().code(),
                now.count(),
                region.count(),
                region.with() == null ? "" : CountsCsv.cell(region.with()));
    }

    List<Object> place(PlacePicture now) {
        PlacePicture place = places.get(Place.of(now));
        return columns("", now.count(), place == null ? null : place.count(), "");
    }

    /** Of a place that the other picture does not have. */
    List<Object> only(PlacePicture place) {
        return columns("", null, place.count(), "");
    }

    /** The places that are not among those of the other picture. */
    List<PlacePicture> otherPlaces(List<PlacePicture> now) {
        List<Place> named = now.stream().map(Place::of).toList();
        return picture.places().stream()
                .filter(place -> !named.contains(Place.of(place)))
                .toList();
    }

    List<Object> unattributed(@Nullable Integer now) {
        return columns("", now, picture.tally().unattributed(), "");
    }

    List<Object> excess(@Nullable Integer now) {
        return columns("", now, CountsCsv.excess(picture.tally()), "");
    }

    boolean hasExcess() {
        return picture.tally().excess() > 0;
    }

    private List<Object> columns(String state, @Nullable Integer now, @Nullable Integer before, String with) {
        Integer difference = now == null || before == null ? null : Integer.valueOf(now - before);
        return List.of(
                picture.period().from(),
                picture.period().to(),
                CountsCsv.cell(CountsCsv.publishers(picture)),
                state,
                CountsCsv.number(before),
                with,
                CountsCsv.number(difference));
    }

    /**
     * What makes places of two pictures the same one: its name; without one the words as written, and what is known of them, as the same
     * words may be of other regions.
     */
    private record Place(
            String kind,
            String english,
            String russian,
            List<String> regions,
            @Nullable String meant) {

        static Place of(PlacePicture place) {
            PlaceCount written = place.wordings().getFirst();
            boolean named = place.name() != null;
            return new Place(
                    place.kind().name(),
                    place.label().en(),
                    place.label().ru(),
                    named ? List.of() : written.regions(),
                    named ? null : written.meant());
        }
    }
}
