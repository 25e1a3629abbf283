package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightmap.language.Formats;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Nights of four regions, made up and compared by hand. */
class BriefingMakerTest {

    private static final Night NIGHT = Night.of(2026, 1, 15);
    private static final List<String> REGIONS = List.of("RU-BEL", "RU-BRY", "RU-KRS", "RU-ROS");

    /** A number is a count, 0 none reported; "?" not stated, "-" no report, "j" a joint count. */
    private static Picture night(int back, @Nullable Integer stated, String... states) {
        Night night = NIGHT.plusNights(-back);
        List<RegionPicture> regions = new ArrayList<>();
        for (int i = 0; i < REGIONS.size(); i++) {
            regions.add(region(REGIONS.get(i), states[i]));
        }
        boolean reported = !Arrays.asList(states).contains("-");
        List<Basis> basis =
                reported ? List.of(new Basis(night, Summaries.report("r" + back).summary(), null)) : List.of();
        int attributed = regions.stream()
                .mapToInt(r -> r.count() == null ? 0 : r.count())
                .sum();
        return new Picture(
                Period.of(night),
                Formats.period(Period.of(night)),
                basis,
                Tally.of(stated, attributed, 0),
                List.of(),
                regions,
                List.of(),
                List.of(),
                List.of());
    }

    private static RegionPicture region(String iso, String state) {
        RegionState what = switch (state) {
            case "?" -> RegionState.NOT_STATED;
            case "-" -> RegionState.NO_REPORT;
            case "j" -> RegionState.COUNTED_JOINTLY;
            case "0" -> RegionState.NONE_REPORTED;
            default -> RegionState.COUNTED;
        };
        Integer count =
                what == RegionState.COUNTED || what == RegionState.NONE_REPORTED ? Integer.valueOf(state) : null;
        return new RegionPicture(iso, new LocalizedText(iso, iso), false, what, count, null, Map.of());
    }

    /**
     * Belgorod 4, 0, 2 and 6 of four nights with a number: 12 / 4 = 3. Bryansk is not stated on the second night, which is no zero:
     * 9 and 3 of two nights are 6. The totals 4 + 9, none stated, 2 + 3 and 6 are of three nights.
     */
    @Test
    void theMeanIsOfTheNightsThatHaveANumber() {
        Briefing briefing = BriefingMaker.make(
                night(0, 10, "7", "3", "0", "0"),
                List.of(
                        night(1, 13, "4", "9", "0", "0"),
                        night(2, null, "0", "?", "0", "0"),
                        night(3, 5, "2", "3", "0", "0"),
                        night(4, null, "-", "-", "-", "-"),
                        night(5, 6, "6", "?", "?", "?")),
                List.of());

        assertThat(briefing.rows())
                .extracting(
                        row -> row.region().iso(),
                        row -> row.counts().mean(),
                        row -> row.counts().difference())
                .containsExactly(
                        tuple("RU-BEL", new Briefing.Mean(12, 4), 3), tuple("RU-BRY", new Briefing.Mean(12, 2), -6));
        assertThat(briefing.rows().getLast().counts().mean().value()).isEqualTo(6);
        assertThat(briefing.total()).isEqualTo(new Briefing.Compared(10, 13, new Briefing.Mean(24, 3)));
        assertThat(briefing.total().difference()).isEqualTo(-3);
        assertThat(briefing.week()).hasSize(5).startsWith(Night.of(2026, 1, 14));
        assertThat(briefing.reported()).hasSize(4).doesNotContain(Night.of(2026, 1, 11));
        assertThat(briefing.others()).isEqualTo(Map.of(RegionState.NONE_REPORTED, 2));
    }

    @Test
    void thereIsADifferenceOnlyWhereBothNightsHaveANumber() {
        Briefing briefing = BriefingMaker.make(
                night(0, 9, "5", "4", "?", "j"), List.of(night(1, null, "?", "j", "3", "2")), List.of());

        assertThat(briefing.rows())
                .extracting(row -> row.region().iso(), row -> row.counts().difference())
                .containsExactly(
                        tuple("RU-BEL", null), tuple("RU-BRY", null), tuple("RU-KRS", null), tuple("RU-ROS", null));
        assertThat(briefing.rises()).isEmpty();
        assertThat(briefing.falls()).isEmpty();
        assertThat(briefing.total().difference()).isNull();
    }

    @Test
    void theLargestChangesComeFirst() {
        Briefing briefing = BriefingMaker.make(
                night(0, 30, "5", "20", "4", "1"), List.of(night(1, 25, "3", "2", "9", "11")), List.of());

        assertThat(briefing.rises()).extracting(row -> row.region().iso()).containsExactly("RU-BRY", "RU-BEL");
        assertThat(briefing.falls()).extracting(row -> row.region().iso()).containsExactly("RU-ROS", "RU-KRS");
    }

    /** Belgorod was counted two nights ago, Bryansk named in a joint count, Kursk not stated; Rostov is counted for the first time. */
    @Test
    void aRegionIsNewlyNamedWhereNoNightOfTheWeekNamesIt() {
        Briefing briefing = BriefingMaker.make(
                night(0, 4, "1", "1", "0", "2"),
                List.of(night(1, 2, "0", "j", "?", "?"), night(2, 1, "1", "0", "0", "0")),
                List.of());

        assertThat(briefing.newlyNamed()).extracting(row -> row.region().iso()).containsExactly("RU-ROS");
    }

    @Test
    void withoutAnyReportBeforeNothingIsNewAndNothingIsCompared() {
        Briefing briefing = BriefingMaker.make(
                night(0, 3, "1", "2", "0", "0"), List.of(night(1, null, "-", "-", "-", "-")), List.of());

        assertThat(briefing.newlyNamed()).isEmpty();
        assertThat(briefing.reported()).isEmpty();
        assertThat(briefing.total()).isEqualTo(new Briefing.Compared(3, null, null));
        assertThat(briefing.rows())
                .extracting(row -> row.region().iso(), row -> row.before().state())
                .containsExactly(tuple("RU-BRY", RegionState.NO_REPORT), tuple("RU-BEL", RegionState.NO_REPORT));
    }

    @Test
    void theFirstNightThereCanBeHasNoNightsBefore() {
        Briefing briefing = BriefingMaker.make(night(0, 3, "1", "2", "0", "0"), List.of(), List.of());

        assertThat(briefing.week()).isEmpty();
        assertThat(briefing.rows()).extracting(row -> row.before().state()).containsOnly(RegionState.NO_REPORT);
    }
}
