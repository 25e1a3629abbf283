package org.nightmap.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;
import org.nightmap.picture.Basis;
import org.nightmap.picture.NightOverview;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.report.ReportRef;
import org.nightmap.report.StoredReport;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * Everything the desk shows in one state, read once.
 *
 * @param state the state
 * @param picture the counts of the period
 * @param ruled what the rules draw the period from, whatever the picture is drawn from
 * @param choropleth the map of the picture, or of what it has more than another
 * @param compared what it is compared with; null where it is not
 * @param panels the maps that stand side by side, of the two periods or of every night; else empty
 * @param reports for one night, its approved reports of every kind in full; for a span empty
 * @param withdrawn for one night without any approved report, the revisions that were withdrawn; else empty
 * @param overviews the nights of the period that have a report, where they stand side by side; else empty
 * @param recentPeriod the nights of the region's chart, ending with the period
 * @param before the nearest night with a report before the period, or null
 * @param after the nearest night with a report after the period, or null
 * @param previous for one night, the picture of {@code before}; else null
 */
record DeskContent(
        DeskState state,
        Picture picture,
        List<Basis> ruled,
        Choropleth choropleth,
        @Nullable Compared compared,
        List<Choropleth> panels,
        List<StoredReport> reports,
        List<ReportRef> withdrawn,
        List<NightOverview> overviews,
        Period recentPeriod,
        @Nullable Night before,
        @Nullable Night after,
        @Nullable Picture previous) {

    DeskContent {
        ruled = List.copyOf(ruled);
        panels = List.copyOf(panels);
        reports = List.copyOf(reports);
        withdrawn = List.copyOf(withdrawn);
        overviews = List.copyOf(overviews);
    }

    /**
     * A period that another is compared with.
     *
     * @param picture its counts
     * @param map its map, and beside it that of the main period is {@code ofMain}; both are classed together
     * @param change the map of the differences
     * @param before the nearest night with a report before it, or null
     * @param after the nearest night with a report after it, or null
     */
    record Compared(
            Picture picture,
            Choropleth ofMain,
            Choropleth map,
            Choropleth change,
            @Nullable Night before,
            @Nullable Night after) {}

    /** The same in another state of the same picture and selection. */
    DeskContent in(DeskState other) {
        if (!state.showsAs(other)) {
            throw new IllegalArgumentException("Another picture has to be read");
        }
        return new DeskContent(
                other,
                picture,
                ruled,
                choropleth,
                compared,
                panels,
                reports,
                withdrawn,
                overviews,
                recentPeriod,
                before,
                after,
                previous);
    }

    /** The maps that stand there. */
    List<Choropleth> maps() {
        return panels.isEmpty() ? List.of(choropleth) : panels;
    }

    Texts texts() {
        return state.texts();
    }

    Optional<RegionPicture> selected() {
        return picture.regions().stream()
                .filter(region -> region.iso().equals(state.region()))
                .findFirst();
    }

    Optional<RegionPicture> region(String iso) {
        return picture.regions().stream()
                .filter(region -> region.iso().equals(iso))
                .findFirst();
    }

    Optional<Feature> feature(String iso) {
        return choropleth.feature(iso);
    }

    /** Whether the map is drawn from other reports than the rules choose. */
    boolean chosenByHand() {
        return !references(picture.basis()).equals(references(ruled));
    }

    boolean isRuled(ReportRef ref) {
        return references(ruled).equals(List.of(ref));
    }

    private static List<ReportRef> references(List<Basis> basis) {
        return basis.stream().map(one -> one.report().ref()).toList();
    }

    /** Whether the map is drawn from this revision. */
    boolean isBasis(ReportRef ref) {
        return picture.basis().stream().anyMatch(basis -> basis.report().ref().equals(ref));
    }
}
