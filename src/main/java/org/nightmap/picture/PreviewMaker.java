package org.nightmap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Formats;
import org.nightmap.report.Coverage;
import org.nightmap.report.Figures;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.RegionTally;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/**
 * Makes the picture of lines that are not stored. The join of stored lines to regions is the database's work; this one says the
 * same of lines that are still being corrected, which a test holds it to for every shipped report.
 */
@Component
class PreviewMaker {

    private static final Comparator<PlaceCount> MOST_FIRST = Comparator.comparing(
                    PlaceCount::count, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
            .thenComparing(PlaceCount::place)
            .thenComparing(place -> place.kind().name())
            .thenComparing(place -> String.join(",", place.regions()))
            .thenComparing(PlaceCount::meant, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private final Atlas atlas;
    private final PlacePictures placePictures;

    PreviewMaker(Atlas atlas, PlacePictures placePictures) {
        this.atlas = atlas;
        this.placePictures = placePictures;
    }

    Picture make(Night night, Coverage coverage, @Nullable Integer stated, List<Line> lines) {
        Figures figures = Figures.of(stated, lines);
        boolean silence = figures.complete() && figures.resolved() && coverage == Coverage.FULL;
        List<RegionTally> tallies = tallies(lines, silence, night);
        List<PlaceCount> places = places(lines);
        Period period = Period.of(night);
        return new Picture(
                period,
                Formats.period(period),
                List.of(),
                totals(figures.tally(), tallies, places),
                List.of(),
                RegionPictures.of(atlas.regions(), tallies, 0),
                placePictures.of(places),
                List.of(),
                List.of());
    }

    private List<RegionTally> tallies(List<Line> lines, boolean silence, Night night) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.region() != null) {
                mention(mentions, line.region()).own(line.count());
            }
            line.alsoCovers().forEach(iso -> mention(mentions, iso).coveredBy(line));
            line.regions().forEach(iso -> mention(mentions, iso).jointly(line.count()));
        }
        return atlas.regions().stream()
                .map(region -> {
                    Mention mention = mentions.get(region.iso());
                    return mention == null
                            ? Mention.unmentioned(region.iso(), silence)
                            : mention.tally(region.iso(), night);
                })
                .toList();
    }

    private static Mention mention(Map<String, Mention> mentions, String iso) {
        return mentions.computeIfAbsent(iso, region -> new Mention());
    }

    /** What is no region of the layer, alike places together. */
    private List<PlaceCount> places(List<Line> lines) {
        Map<PlaceCount, @Nullable Integer> sums = new LinkedHashMap<>();
        for (Line line : lines) {
            boolean drawn = line.region() != null && atlas.region(line.region()).isPresent();
            if (!drawn) {
                LineKind kind = line.kind() == LineKind.REGION ? LineKind.UNKNOWN : line.kind();
                List<String> regions = line.regions().stream().sorted().toList();
                PlaceCount place = new PlaceCount(line.place(), kind, regions, line.meant(), null);
                Integer sum = sums.get(place);
                Integer count = line.count();
                sums.put(place, sum == null ? count : count == null ? sum : Integer.valueOf(Math.addExact(sum, count)));
            }
        }
        List<PlaceCount> places = new ArrayList<>();
        sums.forEach((place, sum) ->
                places.add(new PlaceCount(place.place(), place.kind(), place.regions(), place.meant(), sum)));
        places.sort(MOST_FIRST);
        return places;
    }

    /** A count of a region that left the layer is among the places, as it is with stored reports. */
    private static Tally totals(Tally ofLines, List<RegionTally> tallies, List<PlaceCount> places) {
        return new Tally(
                ofLines.stated(),
                tallies.stream().mapToInt(RegionTally::count).sum(),
                places.stream()
                        .mapToInt(place -> place.count() == null ? 0 : place.count())
                        .sum(),
                ofLines.unattributed(),
                ofLines.excess());
    }
}
