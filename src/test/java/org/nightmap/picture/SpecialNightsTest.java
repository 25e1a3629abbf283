package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.Tally;

/** Nights with joint counts, over seas, without a total, without lines or without a night statement. */
class SpecialNightsTest extends PicturesOfNights {

    @Test
    void aJointCountIsElsewhereAndItsRegionsAreCountedJointly() {
        Picture picture = of("2025-04-25");

        assertThat(region(picture, "RU-IVA").state()).isEqualTo(RegionState.COUNTED_JOINTLY);
        assertThat(region(picture, "RU-NIZ").state()).isEqualTo(RegionState.COUNTED_JOINTLY);
        assertThat(picture.places())
                .filteredOn(place -> place.kind() == LineKind.JOINT)
                .flatExtracting(PlacePicture::wordings)
                .extracting(PlaceCount::regions, PlaceCount::count)
                .containsExactly(tuple(List.of("RU-IVA", "RU-NIZ"), 3));
    }

    @Test
    void aNightMostlyOverSeasKeepsThemInItsPlaces() {
        Picture picture = of("2025-05-14");
        assertThat(counted(picture)).isEqualTo(Map.of("RU-BEL", 3));
        assertThat(picture.tally()).isEqualTo(new Tally(12, 3, 9, 0, 0));
        assertThat(picture.places())
                .extracting(PlacePicture::kind, PlacePicture::count)
                .containsExactly(tuple(LineKind.SEA, 9));

        // until 01:40: a part of the night, so silence says nothing
        Picture untilTwo = of("2025-07-24");
        assertThat(counted(untilTwo)).isEqualTo(Map.of("RU-KDA", 7));
        assertThat(untilTwo.tally()).isEqualTo(new Tally(39, 7, 32, 0, 0));
        assertThat(untilTwo.places())
                .extracting(PlacePicture::kind, PlacePicture::count)
                .containsExactly(tuple(LineKind.SEA, 21), tuple(LineKind.SEA, 11));
        assertThat(untilTwo.warnings()).extracting(Warning::code).containsExactly(Warning.Code.PART_OF_NIGHT);
        assertThat(region(untilTwo, "RU-ROS").state()).isEqualTo(RegionState.NOT_STATED);
    }

    @Test
    void aNightWithoutATotalHasNothingToCompareWith() {
        Picture picture = of("2024-05-24");

        assertThat(picture.tally().stated()).isNull();
        assertThat(picture.tally().unattributed()).isNull();
        assertThat(picture.tally().excess()).isZero();
        assertThat(picture.warnings()).extracting(Warning::code).contains(Warning.Code.NO_TOTAL);
        assertThat(states(picture)).doesNotContainKey(RegionState.NONE_REPORTED);
    }

    @Test
    void ofANightWithoutLinesOnlyTheTotalIsKnown() {
        Picture picture = of("2025-09-25");

        assertThat(picture.tally()).isEqualTo(new Tally(45, 0, 0, 45, 0));
        assertThat(states(picture)).isEqualTo(Map.of(RegionState.NOT_STATED, (long) REGIONS_OF_THE_LAYER));
        assertThat(picture.warnings())
                .extracting(Warning::code, warning -> warning.message().en())
                .containsExactly(tuple(Warning.Code.UNATTRIBUTED, "45 of 45 drones are not attributed to a place."));
    }

    @Test
    void statementsOfOtherKindsAreListedAndNotDrawn() {
        Picture picture = of("2025-11-08");

        assertThat(picture.basis()).isEmpty();
        assertThat(picture.tally()).isEqualTo(new Tally(null, 0, 0, null, 0));
        assertThat(states(picture)).isEqualTo(Map.of(RegionState.NO_REPORT, (long) REGIONS_OF_THE_LAYER));
        assertThat(picture.reports()).extracting(report -> report.ref().id()).containsExactly("2025-11-08day-ura");
        assertThat(picture.warnings()).isEmpty();
    }
}
