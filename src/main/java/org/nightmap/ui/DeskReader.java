package org.nightmap.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Extent;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.report.StoredReport;
import org.nightmap.time.MoscowTime;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Reads what the desk shows in a state. */
final class DeskReader {

    /** Nights of a region's chart: two months, so that a night can be seen against what is usual. */
    static final int RECENT_NIGHTS = 60;

    /** Before it there are no nights. */
    private static final LocalDate EARLIEST = LocalDate.of(Night.FIRST_YEAR, 1, 1);

    private final Reports reports;
    private final Pictures pictures;
    private final Choropleths choropleths;
    private final Clock clock;
    private final ChosenBasis chosen;

    DeskReader(Reports reports, Pictures pictures, Choropleths choropleths, Clock clock) {
        this.reports = reports;
        this.pictures = pictures;
        this.choropleths = choropleths;
        this.clock = clock;
        chosen = new ChosenBasis(pictures);
    }

    DeskContent read(DeskState state) {
        Period period = state.period();
        Picture picture = chosen.picture(state);
        Night before = reports.nightBefore(period.from()).orElse(null);
        Night after = reports.nightAfter(period.to()).orElse(null);
        List<StoredReport> approved = inFull(period);
        DeskMaps maps = DeskMaps.of(state, picture, reports, pictures, choropleths);
        return new DeskContent(
                state,
                picture,
                state.basis().isEmpty() ? picture.basis() : chosen.ruled(state),
                maps.choropleth(),
                maps.compared(),
                maps.panels(),
                approved,
                period.isOneNight() && approved.isEmpty() ? withdrawn(period) : List.of(),
                state.arranged().as() == Arrangement.NIGHTS ? pictures.nights(period) : List.of(),
                recent(period),
                before,
                after,
                previous(period, before));
    }

    /** The period that an address without one opens: the configured night, else the newest with a report, else the last one. */
    Period opening(UiSettings settings) {
        return Optional.ofNullable(settings.opening())
                .or(() -> reports.extent().map(Extent::last))
                .map(Period::of)
                .orElseGet(() -> Period.of(new Night(MoscowTime.today(clock))));
    }

    private List<StoredReport> inFull(Period period) {
        return period.isOneNight() ? reports.approvedInFull(period.from()) : List.of();
    }

    /** Of each report that was withdrawn its last such revision. */
    private List<ReportRef> withdrawn(Period period) {
        Map<String, ReportRef> last = new LinkedHashMap<>();
        reports.listedInFull(period).stream()
                .map(StoredReport::summary)
                .filter(report -> report.status() == ReportStatus.WITHDRAWN)
                .map(ReportSummary::ref)
                .forEach(ref -> last.put(ref.id(), ref));
        return List.copyOf(last.values());
    }

    private @Nullable Picture previous(Period period, @Nullable Night before) {
        return before == null || !period.isOneNight() ? null : pictures.of(Period.of(before));
    }

    /** The span itself where it is longer, so that every night shown on the map stands in the chart. */
    private static Period recent(Period period) {
        if (period.length() >= RECENT_NIGHTS) {
            return period;
        }
        LocalDate from = period.to().morning().minusDays(RECENT_NIGHTS - 1);
        return new Period(new Night(from.isBefore(EARLIEST) ? EARLIEST : from), period.to());
    }
}
