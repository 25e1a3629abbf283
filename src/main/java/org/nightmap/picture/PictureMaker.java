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
    private final PlacePictures placePictures;
    private final Disagreements disagreements;

    PictureMaker(Atlas atlas, RegionJoin join, PlacePictures placePictures, Disagreements disagreements) {
        this.atlas = atlas;
        this.join = join;
        this.placePictures = placePictures;
        this.disagreements = disagreements;
    }

    /**
     * The picture of a period.
     *
     * @param drawnPeriod the nights of the period that are drawn
     * @param listed the approved reports listed in the period, of every kind
     * @param unasked the nights as they are drawn for whoever names no basis; differs where the one who asks chose
     */
    Picture make(Period period, DrawnPeriod drawnPeriod, List<ReportSummary> listed, List<DrawnNight> unasked) {
        List<DrawnNight> nights = drawnPeriod.nights();
        List<DrawnReport> drawn =
                nights.stream().flatMap(night -> night.drawn().stream()).toList();
        List<RegionTally> tallies = drawn.isEmpty() ? List.of() : join.tally(drawn);
        List<PlaceCount> places = drawn.isEmpty() ? List.of() : join.elsewhere(drawn);
        Tally totals = asOnTheMap(period, nights, tallies, places);
        return new Picture(
                period,
                Formats.period(period),
                nights.stream().flatMap(DrawnNight::asBasis).toList(),
                totals,
                new Warnings(period, drawnPeriod, unasked, totals, places).inOrder(),
                RegionPictures.of(atlas.regions(), tallies, period.length() - nights.size()),
                placePictures.of(places),
                listed,
                nights.stream().flatMap(disagreements::of).toList());
    }

    /**
     * The totals, with what the regions and the places show. They differ from those of the reports only where a region left
     * the boundary layer: its counts are then among the places. A count that neither shows would be lost without a word.
     */
    private static Tally asOnTheMap(
            Period period, List<DrawnNight> nights, List<RegionTally> tallies, List<PlaceCount> places) {
        Tally totals = Totals.of(nights.stream().map(DrawnNight::tally).toList());
        int attributed = tallies.stream().mapToInt(RegionTally::count).reduce(0, Math::addExact);
        int elsewhere = places.stream()
                .mapToInt(place -> place.count() == null ? 0 : place.count())
                .reduce(0, Math::addExact);
        if (attributed + elsewhere != totals.attributed() + totals.elsewhere()) {
            throw new IllegalStateException("The reports of %s count %d drones, the map %d"
                    .formatted(period, totals.attributed() + totals.elsewhere(), attributed + elsewhere));
        }
        return new Tally(totals.stated(), attributed, elsewhere, totals.unattributed(), totals.excess());
    }
}
