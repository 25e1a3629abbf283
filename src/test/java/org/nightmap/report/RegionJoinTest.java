package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.joint;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.regions;
import static org.nightmap.report.Statements.sea;
import static org.nightmap.report.Statements.unknown;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.time.Night;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

/** Regions A to E; every expected value is counted on the fingers from the lines in the test. */
@SpringJUnitConfig(ReportDatabase.class)
@Transactional
class RegionJoinTest {

    private static final Night FIRST = Night.of(2025, 10, 24);
    private static final Night SECOND = Night.of(2025, 10, 25);

    @Autowired
    Reports reports;

    @Autowired
    RegionTable table;

    @Autowired
    RegionJoin join;

    @BeforeEach
    void regionsAToE() {
        table.align(regions("A", "B", "C", "D", "E"));
    }

    @Test
    void aRegionNamedTwiceHasTheSum() {
        DrawnReport drawn = drawn("x", FIRST, true, region("A", 3), region("B", 1), region("A", 4));

        assertThat(tally(drawn).get("A")).isEqualTo(new RegionTally("A", 7, 1, 0, 0, 0, 0, null));
    }

    @Test
    void silenceMeansNoneOnlyWhereThePictureSaysSo() {
        DrawnReport telling = drawn("x", FIRST, true, region("A", 3));
        DrawnReport silent = drawn("y", SECOND, false, region("B", 3));

        assertThat(tally(telling, silent).get("C")).isEqualTo(new RegionTally("C", 0, 0, 0, 0, 1, 1, null));
        assertThat(tally(telling, silent).get("A")).isEqualTo(new RegionTally("A", 3, 1, 0, 0, 0, 1, null));
        assertThat(tally(telling, silent).get("B")).isEqualTo(new RegionTally("B", 3, 1, 0, 0, 1, 0, null));
    }

    @Test
    void aNameThatIncludesAnotherRegionCountsItUnlessItHasItsOwnCount() {
        DrawnReport without = drawn("x", FIRST, true, region("A", 9, "B"));
        DrawnReport with = drawn("y", SECOND, true, region("A", 9, "B"), region("B", 2));

        assertThat(tally(without).get("B")).isEqualTo(new RegionTally("B", 0, 0, 1, 0, 0, 0, "A"));
        assertThat(tally(with).get("B")).isEqualTo(new RegionTally("B", 2, 1, 0, 0, 0, 0, null));
    }

    @Test
    void aNameThatIncludesAnotherRegionAndCountsNoneMeansNoneForBoth() {
        DrawnReport drawn = drawn("x", FIRST, false, region("A", 0, "B"));

        assertThat(tally(drawn).get("A")).isEqualTo(new RegionTally("A", 0, 0, 0, 0, 1, 0, null));
        assertThat(tally(drawn).get("B")).isEqualTo(new RegionTally("B", 0, 0, 0, 0, 1, 0, null));
    }

    @Test
    void aRegionNamedWithoutANumberIsNotStatedEvenWhereSilenceMeansNone() {
        DrawnReport drawn = drawn("x", FIRST, true, region("A", null, "B"));

        assertThat(tally(drawn).get("A")).isEqualTo(new RegionTally("A", 0, 0, 0, 0, 0, 1, null));
        assertThat(tally(drawn).get("B")).isEqualTo(new RegionTally("B", 0, 0, 0, 0, 0, 1, null));
    }

    @Test
    void aJointCountIsNobodysOwn() {
        DrawnReport drawn = drawn("x", FIRST, true, joint(5, "A", "B"), region("B", 2), joint(0, "C", "D"));

        assertThat(tally(drawn).get("A")).isEqualTo(new RegionTally("A", 0, 0, 0, 1, 0, 0, null));
        assertThat(tally(drawn).get("B")).isEqualTo(new RegionTally("B", 2, 1, 0, 0, 0, 0, null));
        assertThat(tally(drawn).get("C")).isEqualTo(new RegionTally("C", 0, 0, 0, 0, 1, 0, null));
        assertThat(join.elsewhere(List.of(drawn)))
                .containsExactly(
                        new PlaceCount("A and B", LineKind.JOINT, List.of("A", "B"), 5),
                        new PlaceCount("C and D", LineKind.JOINT, List.of("C", "D"), 0));
    }

    @Test
    void partsOfOneNightAddUpAndAreOneNight() {
        DrawnReport evening = drawn("x", FIRST, false, region("A", 3));
        DrawnReport morning = drawn("y", FIRST, false, region("A", 4), region("B", 1));

        assertThat(tally(evening, morning).get("A")).isEqualTo(new RegionTally("A", 7, 1, 0, 0, 0, 0, null));
        assertThat(tally(evening, morning).get("E")).isEqualTo(new RegionTally("E", 0, 0, 0, 0, 0, 1, null));
    }

    @Test
    void whatAPersonSaidIsMeantStandsBesideTheWords() {
        Line words = sea("Azov Region", 3);
        Line said = new Line(
                1,
                words.place(),
                words.kind(),
                null,
                List.of(),
                List.of(),
                4,
                null,
                null,
                false,
                "",
                null,
                null,
                List.of(),
                List.of(),
                "Sea of Azov");

        assertThat(join.elsewhere(List.of(drawn("x", FIRST, true, words, said))))
                .containsExactly(
                        new PlaceCount("Azov Region", LineKind.SEA, List.of(), "Sea of Azov", 4),
                        new PlaceCount("Azov Region", LineKind.SEA, List.of(), 3));
    }

    @Test
    void nothingDrawnSaysNothing() {
        assertThat(join.tally(List.of()))
                .hasSize(5)
                .allSatisfy(t -> assertThat(t).isEqualTo(new RegionTally(t.iso(), 0, 0, 0, 0, 0, 0, null)));
        assertThat(join.elsewhere(List.of())).isEmpty();
        assertThat(join.countsByRegion(List.of())).isEmpty();
    }

    @Test
    void placesThatAreNoRegionsAddUpByNameAndTheLargestIsFirst() {
        DrawnReport first = drawn("x", FIRST, true, sea("Black Sea", 3), unknown("Belarus Oblast", 7));
        DrawnReport second = drawn("y", SECOND, true, sea("Black Sea", 6), sea("Sea of Azov", null));

        assertThat(join.elsewhere(List.of(first, second)))
                .containsExactly(
                        new PlaceCount("Black Sea", LineKind.SEA, List.of(), 9),
                        new PlaceCount("Belarus Oblast", LineKind.UNKNOWN, List.of(), 7),
                        new PlaceCount("Sea of Azov", LineKind.SEA, List.of(), null));
    }

    /** A has 3 and 4 on the first night, 7 on the second and 2 on the third: the first of the two nights with 7 is the worst. */
    @Test
    void theWorstNightIsTheFirstWithTheHighestSumOfItsCounts() {
        Night third = new Night(SECOND.morning().plusDays(1));
        List<RegionTally> tallies = join.tally(List.of(
                drawn("x", FIRST, true, region("A", 3), region("A", 4)),
                drawn("y", SECOND, true, region("A", 7), region("B", 1)),
                drawn("z", third, true, region("A", 2), region("B", 5))));

        assertThat(tallies)
                .filteredOn(t -> List.of("A", "B", "C").contains(t.iso()))
                .extracting(RegionTally::iso, RegionTally::count, RegionTally::highest)
                .containsExactly(
                        tuple("A", 16, new NightCount(FIRST, 7)),
                        tuple("B", 6, new NightCount(third, 5)),
                        tuple("C", 0, null));
    }

    @Test
    void aSeriesHasEachNightAlone() {
        DrawnReport first = drawn("x", FIRST, true, region("A", 9, "B"));
        DrawnReport second = drawn("y", SECOND, false, region("A", 2));

        assertThat(join.series("B", List.of(first, second)))
                .containsExactly(
                        Map.entry(FIRST, new RegionTally("B", 0, 0, 1, 0, 0, 0, "A")),
                        Map.entry(SECOND, new RegionTally("B", 0, 0, 0, 0, 0, 1, null)));
    }

    @Test
    void countsByRegionLeaveOutWhatHasNoNumber() {
        DrawnReport drawn = drawn("x", FIRST, true, region("A", 3), region("A", 4), region("B", null), sea("Sea", 2));

        assertThat(join.countsByRegion(List.of(drawn.key()))).isEqualTo(Map.of(drawn.key(), Map.of("A", 7)));
    }

    @Test
    void aRegionThatLeftTheLayerIsElsewhereUntilItComesBack() {
        DrawnReport drawn = drawn("x", FIRST, true, region("A", 3), region("B", 4));

        table.align(regions("A", "C"));
        assertThat(tally(drawn)).containsOnlyKeys("A", "C");
        assertThat(join.elsewhere(List.of(drawn)))
                .containsExactly(new PlaceCount("B Region", LineKind.UNKNOWN, List.of(), 4));
        assertThat(reports.summary(new ReportRef("x", 1)))
                .get()
                .extracting(ReportSummary::tally)
                .isEqualTo(new Tally(100, 3, 4, 93, 0));

        table.align(regions("A", "B"));
        assertThat(tally(drawn).get("B").count()).isEqualTo(4);
        assertThat(reports.summary(new ReportRef("x", 1)))
                .get()
                .extracting(ReportSummary::tally)
                .isEqualTo(new Tally(100, 7, 0, 93, 0));
    }

    private DrawnReport drawn(String id, Night night, boolean silenceMeansNone, Line... lines) {
        StoredReport stored = reports.add(id, night(night.toString(), 100, lines), ReportStatus.APPROVED, ANNA);
        return new DrawnReport(stored.summary().key(), night, silenceMeansNone);
    }

    private Map<String, RegionTally> tally(DrawnReport... drawn) {
        return join.tally(List.of(drawn)).stream()
                .collect(Collectors.toMap(RegionTally::iso, RegionJoinTest::withoutHighest));
    }

    /** As it is compared in most of these tests, which are of sums and states. */
    private static RegionTally withoutHighest(RegionTally t) {
        return new RegionTally(
                t.iso(),
                t.count(),
                t.counted(),
                t.countedWith(),
                t.countedJointly(),
                t.noneReported(),
                t.notStated(),
                t.with());
    }
}
