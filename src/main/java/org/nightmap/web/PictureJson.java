package org.nightmap.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.PeriodJson;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Disagreement;
import org.nightmap.picture.Picture;
import org.nightmap.picture.PlacePicture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.picture.StandingPin;
import org.nightmap.report.PinnedBasis;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;

/** The picture of a period. Every property is always present: null or an empty list where there is nothing. */
record PictureJson(
        PeriodJson period,
        List<BasisJson> basis,
        @Nullable Integer stated,
        int attributed,
        int elsewhere,
        @Nullable Integer unattributed,
        int excess,
        List<WarningJson> warnings,
        List<RegionJson> regions,
        List<PlaceJson> places,
        List<ReportJson> reports,
        List<DisagreementJson> disagreements) {

    static PictureJson of(Picture picture) {
        return new PictureJson(
                PeriodJson.of(picture.period()),
                picture.basis().stream().map(BasisJson::of).toList(),
                picture.tally().stated(),
                picture.tally().attributed(),
                picture.tally().elsewhere(),
                picture.tally().unattributed(),
                picture.tally().excess(),
                picture.warnings().stream().map(WarningJson::of).toList(),
                picture.regions().stream().map(RegionJson::of).toList(),
                picture.places().stream().map(PlaceJson::of).toList(),
                picture.reports().stream().map(ReportJson::of).toList(),
                picture.disagreements().stream().map(DisagreementJson::of).toList());
    }

    /** A report that a night is drawn from. */
    record BasisJson(
            LocalDate night,
            String reportId,
            int revision,
            String publisher,
            @Nullable URI url,
            boolean complete,
            @Nullable PinnedJson pinned) {

        static BasisJson of(org.nightmap.picture.Basis basis) {
            ReportSummary report = basis.report();
            return new BasisJson(
                    basis.night().morning(),
                    report.ref().id(),
                    report.ref().revision(),
                    report.publisher(),
                    report.url(),
                    report.complete(),
                    basis.pin() == null ? null : PinnedJson.of(basis.pin()));
        }
    }

    /** The pin by which a night is drawn from a report; who pinned is not told to everybody. */
    record PinnedJson(Instant at, String reason, List<String> reports) {

        static PinnedJson of(StandingPin standing) {
            PinnedBasis pin = standing.pin();
            return new PinnedJson(
                    pin.by().at(),
                    pin.by().reason(),
                    pin.reports().stream().map(ReportRef::toString).toList());
        }
    }

    /** What a reader must know before trusting the picture. */
    record WarningJson(String code, List<LocalDate> nights, LocalizedText message) {

        static WarningJson of(org.nightmap.picture.Warning warning) {
            List<LocalDate> nights =
                    warning.nights().stream().map(night -> night.morning()).toList();
            return new WarningJson(warning.code().code(), nights, warning.message());
        }
    }

    /** A region, with how many nights of the period it spent in each state. */
    record RegionJson(
            String iso,
            LocalizedText name,
            String state,
            @Nullable Integer count,
            @Nullable String with,
            Map<String, Integer> nights) {

        static RegionJson of(RegionPicture region) {
            Map<String, Integer> nights = new LinkedHashMap<>();
            for (RegionState state : RegionState.values()) {
                nights.put(state.code(), region.nights().getOrDefault(state, 0));
            }
            return new RegionJson(
                    region.iso(), region.name(), region.state().code(), region.count(), region.with(), nights);
        }
    }

    /** A place that is no region, by its English name where that is known, else as its source words it. */
    record PlaceJson(String place, String kind, @Nullable Integer count) {

        static PlaceJson of(PlacePicture place) {
            return new PlaceJson(place.label().en(), code(place.kind()), place.count());
        }
    }

    /** A report listed in the period, drawn or not. */
    record ReportJson(
            String id,
            int revision,
            String publisher,
            String kind,
            String status,
            @Nullable Integer stated,
            boolean complete) {

        static ReportJson of(ReportSummary report) {
            return new ReportJson(
                    report.ref().id(),
                    report.ref().revision(),
                    report.publisher(),
                    code(report.kind()),
                    code(report.status()),
                    report.tally().stated(),
                    report.complete());
        }
    }

    /** A region for which other reports of a night give another count than its basis. */
    record DisagreementJson(LocalDate night, String iso, int basis, List<OtherJson> others) {

        static DisagreementJson of(Disagreement disagreement) {
            return new DisagreementJson(
                    disagreement.night().morning(),
                    disagreement.iso(),
                    disagreement.basis(),
                    disagreement.others().stream()
                            .map(other -> new OtherJson(other.report().id(), other.count()))
                            .toList());
        }
    }

    /** What another report says. */
    record OtherJson(String reportId, int count) {}

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
