package org.nightmap.picture;

import java.util.List;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Formats;
import org.nightmap.report.DrawnReport;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.RegionJoin;
import org.nightmap.report.RegionTally;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Puts a picture together from what the nights are drawn from. */
@Component
class PictureMaker {

    private final Atlas atlas;
    private final RegionJoin join;
    private final Disagreements disagreements;

    PictureMaker(Atlas atlas, RegionJoin join, Disagreements disagreements) {
        this.atlas = atlas;
        this.join = join;
        this.disagreements = disagreements;
    }

    /**
     * The picture of a period.
     *
     * @param nights the nights of the period that are drawn
     * @param listed the approved reports listed in the period, of every kind
     * @param ruled the nights as the rules draw them; differs from {@code nights} where a person chose
     */
    Picture make(Period period, List<DrawnNight> nights, List<ReportSummary> listed, List<DrawnNight> ruled) {
        List<DrawnReport> drawn =
                nights.stream().flatMap(night -> night.drawn().stream()).toList();
        List<RegionTally> tallies = drawn.isEmpty() ? List.of() : join.tally(drawn);
        List<PlaceCount> places = drawn.isEmpty() ? List.of() : join.elsewhere(drawn);
        Tally totals = Totals.of(nights.stream().map(DrawnNight::tally).toList());
        checkNothingLost(period, totals, tallies, places);
        return new Picture(
                period,
                Formats.period(period),
                nights.stream().flatMap(DrawnNight::asBasis).toList(),
                totals,
                new Warnings(period, nights, ruled, totals, places).inOrder(),
                RegionPictures.of(atlas.regions(), tallies, period.length() - nights.size()),
                places,
                listed,
                nights.stream().flatMap(disagreements::of).toList());
    }

    /** A count that neither a region nor a place shows would be lost without a word. */
    private static void checkNothingLost(
            Period period, Tally totals, List<RegionTally> tallies, List<PlaceCount> places) {
        int onRegions = tallies.stream().mapToInt(RegionTally::count).reduce(0, Math::addExact);
        int onPlaces = places.stream()
                .mapToInt(place -> place.count() == null ? 0 : place.count())
                .reduce(0, Math::addExact);
        if (onRegions != totals.attributed() || onPlaces != totals.elsewhere()) {
            throw new IllegalStateException(
                    "The reports of %s count %d drones in regions and %d elsewhere, but the map has %d and %d"
                            .formatted(period, totals.attributed(), totals.elsewhere(), onRegions, onPlaces));
        }
    }
}
