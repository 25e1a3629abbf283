package org.nightmap.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.SourceMatrix.Column;
import org.nightmap.picture.SourceMatrix.Role;
import org.nightmap.report.DrawnReport;
import org.nightmap.report.LineKind;
import org.nightmap.report.RegionJoin;
import org.nightmap.report.RegionTally;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;

/** What the reports of one column say, as if the night were drawn from them. */
final class MatrixColumn {

    private final Column column;
    private final Tally tally;
    private final boolean silenceMeansNone;
    private final Map<String, RegionTally> regions;
    private final Map<Place, PlacePicture> places = new HashMap<>();

    private MatrixColumn(
            Column column, boolean silenceMeansNone, List<RegionTally> regions, List<PlacePicture> places) {
        this.column = column;
        this.tally =
                Totals.of(column.reports().stream().map(ReportSummary::tally).toList());
        this.silenceMeansNone = silenceMeansNone;
        this.regions = regions.stream().collect(Collectors.toMap(RegionTally::iso, Function.identity()));
        places.forEach(place -> this.places.put(new Place(place.kind(), place.label()), place));
    }

    static MatrixColumn read(
            Night night, List<ReportSummary> reports, Role role, RegionJoin join, PlacePictures placePictures) {
        boolean silence = Silence.meansNone(night, reports);
        List<DrawnReport> drawn = reports.stream()
                .map(report -> new DrawnReport(report.key(), night, silence))
                .toList();
        return new MatrixColumn(
                new Column(reports, role), silence, join.tally(drawn), placePictures.of(join.elsewhere(drawn)));
    }

    Column column() {
        return column;
    }

    Tally tally() {
        return tally;
    }

    RegionState state(String iso) {
        RegionTally region = regions.get(iso);
        return region == null ? unnamed() : RegionPictures.state(region);
    }

    @Nullable Integer count(String iso) {
        RegionTally region = regions.get(iso);
        return region == null ? null : RegionPictures.count(RegionPictures.state(region), region);
    }

    /** Whether anything is said of a region, beyond what silence says. */
    boolean names(String iso) {
        return state(iso) != unnamed();
    }

    /** The state of a region of which nothing is said. */
    RegionState unnamed() {
        return silenceMeansNone ? RegionState.NONE_REPORTED : RegionState.NOT_STATED;
    }

    Map<Place, PlacePicture> places() {
        return places;
    }

    /** A place that is no region, however it is worded. */
    record Place(LineKind kind, LocalizedText label) {}
}
