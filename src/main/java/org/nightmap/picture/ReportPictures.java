package org.nightmap.picture;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.report.Coverage;
import org.nightmap.report.Line;
import org.nightmap.report.RegionJoin;
import org.nightmap.report.RegionTally;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Service;

/** Pictures of the stored reports, remembered until a report changes. */
@Service
class ReportPictures implements Pictures {

    private final Reports reports;
    private final RegionJoin join;
    private final Atlas atlas;
    private final BasisChoice choice;
    private final DrawnNights drawnNights;
    private final DrawnPeriods drawnPeriods;
    private final NeighbouringReports neighbours;
    private final PinChoice pins;
    private final PictureMaker maker;
    private final PreviewMaker previews;
    private final GridMaker grids;
    private final RecentAnswers<Wanted, Picture> pictures;

    ReportPictures(
            Reports reports,
            RegionJoin join,
            Atlas atlas,
            BasisChoice choice,
            DrawnNights drawnNights,
            DrawnPeriods drawnPeriods,
            NeighbouringReports neighbours,
            PinChoice pins,
            PictureMaker maker,
            PreviewMaker previews,
            GridMaker grids,
            PictureSettings settings) {
        this.reports = reports;
        this.join = join;
        this.atlas = atlas;
        this.choice = choice;
        this.drawnNights = drawnNights;
        this.drawnPeriods = drawnPeriods;
        this.neighbours = neighbours;
        this.pins = pins;
        this.maker = maker;
        this.previews = previews;
        this.grids = grids;
        this.pictures = new RecentAnswers<>(settings.remembered());
    }

    @Override
    public Picture of(Period period) {
        return pictures.get(new Wanted(period, List.of()), reports.version(), () -> {
            List<ReportSummary> listed = reports.approved(period);
            DrawnPeriod drawn = drawnPeriods.of(period, listed);
            return maker.make(period, drawn, listed, drawn.nights());
        });
    }

    @Override
    public Picture pinned(Period night, List<ReportRef> pinned) {
        return pictures.get(new Wanted(night, List.copyOf(pinned)), reports.version(), () -> {
            List<ReportSummary> basis = pins.read(night, pinned);
            List<ReportSummary> listed = reports.approved(night);
            DrawnNight drawn = drawnNights.asked(night.from(), basis, listed, neighbours.misdated(night, listed));
            return maker.make(night, new DrawnPeriod(List.of(drawn), List.of()), listed, chosen(night, listed));
        });
    }

    @Override
    public Picture preview(Night night, Coverage coverage, @Nullable Integer stated, List<Line> lines) {
        return previews.make(night, coverage, stated, lines);
    }

    @Override
    public List<NightOverview> nights(Period period) {
        List<ReportSummary> listed = reports.approved(period);
        Map<Night, Long> listedByNight =
                listed.stream().collect(Collectors.groupingBy(r -> new Night(r.date()), Collectors.counting()));
        return chosen(period, listed).stream()
                .map(night -> night.overview(Math.toIntExact(listedByNight.getOrDefault(night.night(), 0L))))
                .toList();
    }

    @Override
    public RegionSeries series(String iso, Period period) {
        if (atlas.region(iso).isEmpty()) {
            throw new IllegalArgumentException("There is no region '%s'".formatted(iso));
        }
        List<DrawnNight> drawn = chosen(period, reports.approved(period));
        Map<Night, RegionTally> tallies = join.series(
                iso, drawn.stream().flatMap(night -> night.drawn().stream()).toList());
        return new RegionSeries(
                iso, period, period.nights().map(night -> entry(night, tallies)).toList());
    }

    @Override
    public RegionGrid grid(Period period) {
        if (period.length() > RegionGrid.MOST_NIGHTS) {
            throw new IllegalArgumentException(
                    "%d nights are more than %d".formatted(period.length(), RegionGrid.MOST_NIGHTS));
        }
        return grids.make(period, chosen(period, reports.approved(period)));
    }

    @Override
    public SortedMap<Night, List<BasisCandidate>> candidates(Period period) {
        SortedMap<Night, List<BasisCandidate>> candidates = new TreeMap<>();
        List<ReportSummary> listed = reports.approved(period);
        Misdated misdated = neighbours.misdated(period, listed);
        DrawnNights.byNight(listed)
                .forEach((night, statements) -> candidates.put(night, choice.rank(statements, misdated)));
        return candidates;
    }

    private List<DrawnNight> chosen(Period period, List<ReportSummary> listed) {
        return drawnPeriods.of(period, listed).nights();
    }

    private static RegionSeries.Entry entry(Night night, Map<Night, RegionTally> tallies) {
        RegionTally tally = tallies.get(night);
        if (tally == null) {
            return new RegionSeries.Entry(night, RegionState.NO_REPORT, null);
        }
        RegionState state = RegionPictures.state(tally);
        return new RegionSeries.Entry(night, state, RegionPictures.count(state, tally));
    }

    private record Wanted(Period period, List<ReportRef> pinned) {}
}
