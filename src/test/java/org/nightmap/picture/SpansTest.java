package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.Coverage;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** Spans of shipped nights. Expected values are added up by hand from the published statements' counts. */
@ShippedNights
class SpansTest {

    private static final Period EVERYTHING = Period.parse("2024-02-01..2026-03-31");

    @Autowired
    private Pictures pictures;

    @Test
    void everyNightAndEverySpanReconciles() {
        for (NightOverview night : pictures.nights(EVERYTHING)) {
            assertReconciles(pictures.of(Period.of(night.night())));
        }
        assertReconciles(pictures.of(EVERYTHING));
        assertReconciles(pictures.of(Period.parse("2025-10-01..2025-10-31")));
    }

    @Test
    void aSpanIsTheSumOfItsNights() {
        Period october = Period.parse("2025-10-01..2025-10-31");
        Picture span = pictures.of(october);
        List<Picture> nights =
                october.nights().map(Period::of).map(pictures::of).toList();
        for (RegionPicture region : span.regions()) {
            int sum = 0;
            for (Picture night : nights) {
                RegionPicture single = night.regions().stream()
                        .filter(other -> other.iso().equals(region.iso()))
                        .findFirst()
                        .orElseThrow();
                sum += single.count() == null ? 0 : single.count();
            }
            assertThat(region.count() == null ? 0 : region.count())
                    .as(region.iso())
                    .isEqualTo(sum);
            assertThat(region.nights().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(31);
        }
    }

    /**
     * Summed with awk over the lines of kind sea of counts.csv whose reports October is drawn from: Черного моря 3 + 2 + 62 + 13 +
     * 3 + 6 = 89, Черным морем 10 + 6 = 16, Азовского моря 5 + 1 = 6.
     */
    @Test
    void aSeaIsOnePlaceHoweverItsSourcesWordIt() {
        Picture october = pictures.of(Period.parse("2025-10-01..2025-10-31"));

        assertThat(october.places())
                .containsExactly(
                        new PlacePicture(
                                new LocalizedText("Black Sea", "Чёрное море"),
                                List.of(sea("акваторией Черного моря", 89), sea("Черным морем", 16))),
                        new PlacePicture(
                                new LocalizedText("Sea of Azov", "Азовское море"),
                                List.of(sea("акваторией Азовского моря", 6))));
        assertThat(october.places()).extracting(PlacePicture::count).containsExactly(105, 6);
        assertThat(october.tally().elsewhere()).isEqualTo(111);
    }

    /** By the same count; a wording that names a sea and a region is neither's. */
    @Test
    void theSeasOfTwoYearsAreThree() {
        assertThat(pictures.of(EVERYTHING).places())
                .filteredOn(place -> place.kind() == LineKind.SEA)
                .extracting(place -> place.label().en(), PlacePicture::count)
                .containsExactly(
                        tuple("Black Sea", 1004),
                        tuple("Sea of Azov", 346),
                        tuple("Caspian Sea", 16),
                        tuple("Черным морем около Крыма", 1));
    }

    @Test
    void thereAre236NightsWithANightStatement() {
        assertThat(pictures.nights(EVERYTHING)).hasSize(236);
        assertThat(pictures.nights(Period.parse("2025-10-25")))
                .containsExactly(new NightOverview(
                        Night.of(2025, 10, 25), new Tally(121, 121, 0, 0, 0), true, Coverage.FULL, false, 3));
        assertThat(pictures.nights(Period.parse("2025-11-08"))).isEmpty();
    }

    @Test
    void aNightWithoutReportIsNamedInTheSpan() {
        Picture picture = pictures.of(Period.parse("2025-11-07..2025-11-08"));

        assertThat(picture.warnings())
                .filteredOn(warning -> warning.code() == Warning.Code.NO_REPORT)
                .extracting(Warning::nights, warning -> warning.message().en())
                .containsExactly(
                        tuple(List.of(Night.of(2025, 11, 8)), "1 of 2 nights has no approved report (8 Nov)."));
    }

    @Test
    void aRegionsSeriesHasEveryNightOfThePeriod() {
        RegionSeries series = pictures.series("RU-MOW", Period.parse("2025-11-08..2025-11-08"));
        assertThat(series.nights())
                .containsExactly(new RegionSeries.Entry(Night.of(2025, 11, 8), RegionState.NO_REPORT, null));

        assertThat(pictures.series("RU-ROS", Period.parse("2025-10-25")).nights())
                .containsExactly(new RegionSeries.Entry(Night.of(2025, 10, 25), RegionState.COUNTED, 20));
        assertThat(pictures.series("RU-MOW", Period.parse("2025-10-25")).nights())
                .containsExactly(new RegionSeries.Entry(Night.of(2025, 10, 25), RegionState.COUNTED_WITH, null));
        assertThat(pictures.series("RU-AMU", Period.parse("2025-10-25")).nights())
                .containsExactly(new RegionSeries.Entry(Night.of(2025, 10, 25), RegionState.NONE_REPORTED, 0));
        assertThatThrownBy(() -> pictures.series("RU-ZZZ", Period.parse("2025-10-25")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no region 'RU-ZZZ'");
    }

    private static void assertReconciles(Picture picture) {
        Tally tally = picture.tally();
        int onRegions = picture.regions().stream()
                .mapToInt(region -> region.count() == null ? 0 : region.count())
                .sum();
        assertThat(onRegions).as(picture.period().toString()).isEqualTo(tally.attributed());
        if (tally.stated() != null) {
            assertThat(tally.attributed() + tally.elsewhere() + tally.unattributed())
                    .as(picture.period().toString())
                    .isEqualTo(tally.stated() + tally.excess());
        }
    }

    private static PlaceCount sea(String wording, int count) {
        return new PlaceCount(wording, LineKind.SEA, List.of(), count);
    }
}
