package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.joint;
import static org.nightmap.report.Statements.lookedAt;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.published;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.regions;
import static org.nightmap.report.Statements.sea;
import static org.nightmap.report.Statements.statement;
import static org.nightmap.report.Statements.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

@SpringJUnitConfig(ReportDatabase.class)
@Transactional
class ReportsTest {

    @Autowired
    Reports reports;

    @Autowired
    RegionTable table;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void regionsAToC() {
        table.align(regions("A", "B", "C"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Line full = new Line(
                1,
                "Moscow Region",
                LineKind.REGION,
                "A",
                List.of(),
                List.of("C", "B"),
                null,
                90,
                100,
                true,
                "including seven",
                new TextSpan(3, 9),
                new TextSpan(0, 2),
                List.of(IssueCode.VAGUE_COUNT, IssueCode.OTHER_AUTHORITY));
        Statement written = night("2025-10-25", 121, full, joint(5, "B", "A"), sea("Black Sea", null));

        StoredReport added = reports.add("x", written, ReportStatus.APPROVED, ANNA);

        assertThat(added.statement()).isEqualTo(written);
        assertThat(reports.find(new ReportRef("x", 1))).contains(added);
        assertThat(reports.approvedInFull(Night.of(2025, 10, 25))).containsExactly(added);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-25", "2025-10-25T00:00+03:00", "2025-10-25T07:41+03:00"})
    void theTimeOfPublicationIsKeptWhereItIsKnown(String published) {
        Publication publication = Publication.parse(published);
        reports.add("x", published(publication), ReportStatus.APPROVED, ANNA);
        reports.add("y", published(null), ReportStatus.APPROVED, ANNA);

        assertThat(reports.approved(Period.of(Night.of(2025, 10, 25))))
                .extracting(ReportSummary::published)
                .containsExactly(publication, null);
        assertThat(reports.find(new ReportRef("x", 1)).orElseThrow().statement().published())
                .isEqualTo(publication);
    }

    @Test
    void whatAPersonDecidedAboutALineIsKeptWithIt() {
        Line looked = new Line(
                1,
                "Azov Region",
                LineKind.SEA,
                null,
                List.of(),
                List.of(),
                3,
                null,
                null,
                false,
                "",
                null,
                null,
                List.of(IssueCode.DUPLICATE_PLACE, IssueCode.OTHER_AUTHORITY),
                List.of(IssueCode.OTHER_AUTHORITY),
                "Sea of Azov");
        StoredReport added = reports.add("x", night("2025-10-25", 3, looked), ReportStatus.DRAFT, ANNA);

        assertThat(added.statement().lines()).containsExactly(looked);
        assertThat(looked.doubts()).containsExactly(IssueCode.DUPLICATE_PLACE);
    }

    /** 5 are not 9, which somebody has seen: no doubt is left. */
    @Test
    void whatAPersonDecidedAboutTheWholeIsKeptWithIt() {
        Statement seen = lookedAt(night("2025-10-25", 9, region("A", 5)), IssueCode.SUM_BELOW_TOTAL);
        reports.add("x", seen, ReportStatus.DRAFT, ANNA);

        assertThat(reports.find(new ReportRef("x", 1)).orElseThrow().statement())
                .isEqualTo(seen);
        assertThat(reports.drafts()).extracting(OpenDraft::doubts).containsExactly(0);
    }

    /** Two of the lines are doubtful, and 5 + 2 are not 9. A notice doubts no number. */
    @Test
    void anOpenDraftIsTheLatestRevisionOfItsReport() {
        Statement doubtful = night(
                "2025-10-25",
                9,
                with(region("A", 5), IssueCode.VAGUE_COUNT, IssueCode.DUPLICATE_PLACE),
                with(region("B", 2), IssueCode.OTHER_AUTHORITY),
                with(sea("Black Sea", null), IssueCode.MIXED_WEAPONS));
        reports.add("first", night("2025-10-24", 1, region("A", 1)), ReportStatus.APPROVED, ANNA);
        reports.revise("first", doubtful, ReportStatus.DRAFT, ANNA);
        reports.add("second", night("2025-10-25", null, region("A", 1)), ReportStatus.DRAFT, ANNA);
        reports.add("approved", doubtful, ReportStatus.DRAFT, ANNA);
        reports.revise("approved", doubtful, ReportStatus.APPROVED, ANNA);

        assertThat(reports.drafts())
                .extracting(draft -> draft.report().ref().toString(), OpenDraft::doubts, OpenDraft::by)
                .containsExactly(tuple("second@1", 0, ANNA), tuple("first@2", 3, ANNA));
    }

    @Test
    void aCorrectionOfWhatSomebodyElseChangedMeanwhileIsRefused() {
        Statement one = night("2025-10-25", 1, region("A", 1));
        ReportSummary known = reports.add("x", one, ReportStatus.DRAFT, ANNA).summary();
        Attribution boris = new Attribution("boris", ANNA.at(), "Misread");
        ReportSummary his =
                reports.revise(known, one, ReportStatus.DRAFT, boris).summary();

        assertThatExceptionOfType(NewerRevision.class)
                .isThrownBy(() -> reports.revise(known, one, ReportStatus.APPROVED, ANNA))
                .satisfies(newer -> {
                    assertThat(newer.latest()).isEqualTo(his);
                    assertThat(newer.change().by()).isEqualTo(boris);
                });
        reports.withdraw(his.ref(), boris);
        assertThatExceptionOfType(NewerRevision.class)
                .isThrownBy(() -> reports.revise(his, one, ReportStatus.DRAFT, ANNA))
                .satisfies(newer -> assertThat(newer.latest().status()).isEqualTo(ReportStatus.WITHDRAWN));
        assertThat(reports.revisions("x")).hasSize(2);
    }

    @Test
    void aReportWithoutLinesTotalOrTextIsKept() {
        Statement bare = new Statement(
                "TASS",
                ReportKind.DAY,
                java.time.LocalDate.of(2025, 10, 25),
                Coverage.UNKNOWN,
                null,
                "ru",
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                "",
                List.of(),
                Set.of());

        assertThat(reports.add("bare", bare, ReportStatus.APPROVED, ANNA).statement())
                .isEqualTo(bare);
    }

    @Test
    void figuresAreReckonedFromTheLines() {
        ReportSummary complete =
                add("complete", night("2025-10-25", 12, region("A", 7), sea("Sea", 3), joint(2, "A", "B")));
        ReportSummary below = add("below", night("2025-10-25", 12, region("A", 7), unknown("Belarus Oblast", 1)));
        ReportSummary above = add("above", night("2025-10-25", 6, region("A", 7)));
        ReportSummary without = add("without", night("2025-10-25", null, region("A", 7)));
        ReportSummary open = add("open", night("2025-10-25", 7, region("A", 7), region("B", null)));

        assertThat(complete.tally()).isEqualTo(new Tally(12, 7, 5, 0, 0));
        assertThat(complete.complete()).isTrue();
        assertThat(complete.resolved()).isTrue();
        assertThat(below.tally()).isEqualTo(new Tally(12, 7, 1, 4, 0));
        assertThat(below.complete()).isFalse();
        assertThat(below.resolved()).isFalse();
        assertThat(above.tally()).isEqualTo(new Tally(6, 7, 0, 0, 1));
        assertThat(above.complete()).isFalse();
        assertThat(without.tally()).isEqualTo(new Tally(null, 7, 0, null, 0));
        assertThat(without.complete()).isFalse();
        assertThat(open.complete())
                .as("a place without a number leaves it open")
                .isFalse();
    }

    @Test
    void signaturesAreEqualExactlyIfRegionsAndCountsAre() {
        String one = add("one", night("2025-10-25", 10, region("A", 7), region("B", 3)))
                .signature();

        assertThat(add("order", night("2025-10-25", 10, region("B", 3), region("A", 7)))
                        .signature())
                .isEqualTo(one);
        assertThat(add("twice", night("2025-10-25", 10, region("A", 5), region("B", 3), region("A", 2)))
                        .signature())
                .isEqualTo(one);
        assertThat(add("zero", night("2025-10-25", 10, region("A", 7), region("B", 3), region("C", 0)))
                        .signature())
                .isEqualTo(one);
        assertThat(add("other", night("2025-10-25", 10, region("A", 7), region("C", 3)))
                        .signature())
                .isNotEqualTo(one);
        assertThat(add("joint", night("2025-10-25", 10, joint(10, "A", "B"))).signature())
                .isNotEqualTo(one);
        assertThat(add("open", night("2025-10-25", 10, region("A", 7), region("B", null)))
                        .signature())
                .isNotEqualTo(one);
    }

    @Test
    void aTakenIdIsRefusedAndNothingOfTheLotIsStored() {
        add("x", night("2025-10-25", 1, region("A", 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports.addAll(
                        Map.of("y", night("2025-10-25", 1), "x", night("2025-10-26", 1)), ReportStatus.DRAFT, ANNA))
                .withMessageContaining("x");
        assertThat(reports.taken(List.of("x", "y", "z"))).containsExactly("x");
    }

    @Test
    void aRegionThatTheLayerDoesNotHaveIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add("x", night("2025-10-25", 1, region("ZZ", 1))))
                .withMessage("'ZZ Region' is resolved to ZZ, which the boundary layer does not have");
    }

    @Test
    void anApprovedRevisionSupersedesTheOneBefore() {
        add("x", night("2025-10-25", 1, region("A", 1)));

        reports.revise("x", night("2025-10-25", 2, region("A", 2)), ReportStatus.APPROVED, ANNA);

        assertThat(statuses("x")).containsExactly(ReportStatus.SUPERSEDED, ReportStatus.APPROVED);
        assertThat(reports.approved(Period.of(Night.of(2025, 10, 25))))
                .extracting(summary -> summary.ref().toString())
                .containsExactly("x@2");
        assertThat(reports.find(new ReportRef("x", 1)).orElseThrow().statement().stated())
                .isEqualTo(1);
    }

    @Test
    void aDraftReachesTheMapWhenItIsApprovedAndNotBefore() {
        add("x", night("2025-10-25", 1, region("A", 1)));
        reports.revise("x", night("2025-10-25", 2, region("A", 2)), ReportStatus.DRAFT, ANNA);
        assertThat(statuses("x")).containsExactly(ReportStatus.APPROVED, ReportStatus.DRAFT);

        reports.approve(new ReportRef("x", 2), ANNA);

        assertThat(statuses("x")).containsExactly(ReportStatus.SUPERSEDED, ReportStatus.APPROVED);
        assertThatIllegalArgumentException().isThrownBy(() -> reports.approve(new ReportRef("x", 1), ANNA));
    }

    @Test
    void aWithdrawnRevisionStaysAndIsNotCounted() {
        add("x", night("2025-10-25", 1, region("A", 1)));

        reports.withdraw(new ReportRef("x", 1), ANNA);

        assertThat(reports.approved(Period.of(Night.of(2025, 10, 25)))).isEmpty();
        assertThat(reports.find(new ReportRef("x", 1)).orElseThrow().statement().lines())
                .hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> reports.withdraw(new ReportRef("x", 1), ANNA));
    }

    @Test
    void everyChangeRaisesTheVersionAndLeavesATrail() {
        long before = reports.version();
        add("x", night("2025-10-25", 1, region("A", 1)));
        long added = reports.version();
        reports.withdraw(new ReportRef("x", 1), ANNA);

        assertThat(added).isGreaterThan(before);
        assertThat(reports.version()).isGreaterThan(added);
        assertThat(jdbc.sql("select action || ' ' || actor || ' ' || reason from audit order by id")
                        .query(String.class)
                        .list())
                .containsExactly("ADDED anna for a test", "APPROVED anna for a test", "WITHDRAWN anna for a test");
    }

    /** Whoever looks for what was approved finds it, whether or not it was a draft before. */
    @Test
    void approvingAtOnceIsInTheTrailAsApproving() {
        add("x", night("2025-10-25", 1, region("A", 1)));
        reports.revise("x", night("2025-10-25", 2, region("A", 2)), ReportStatus.APPROVED, ANNA);
        reports.revise("x", night("2025-10-25", 3, region("A", 3)), ReportStatus.DRAFT, ANNA);

        assertThat(reports.changes("x"))
                .extracting(change -> change.action() + " " + change.revision())
                .containsExactly("ADDED 1", "APPROVED 1", "SUPERSEDED 1", "ADDED 2", "APPROVED 2", "ADDED 3");
    }

    @Test
    void onlyApprovedNightStatementsMakeANight() {
        assertThat(reports.extent()).isEmpty();
        add("a", night("2025-10-20", 1));
        add("b", statement(ReportKind.DAY, "2025-10-22", 1));
        add("c", night("2025-10-25", 1));
        reports.add("d", night("2025-10-27", 1), ReportStatus.DRAFT, ANNA);

        assertThat(reports.extent()).contains(Period.parse("2025-10-20..2025-10-25"));
        assertThat(reports.nightBefore(Night.parse("2025-10-25"))).contains(Night.parse("2025-10-20"));
        assertThat(reports.nightBefore(Night.parse("2025-10-20"))).isEmpty();
        assertThat(reports.nightAfter(Night.parse("2025-10-20"))).contains(Night.parse("2025-10-25"));
        assertThat(reports.nightAfter(Night.parse("2025-10-25"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update line set count = 2",
                "delete from line",
                "update line_region set region = 'C'",
                "delete from line_issue",
                "delete from settled_issue",
                "update report_text set text = 'other'",
                "delete from report_text",
                "update report_revision set stated = 2",
                "update report_revision set publisher = 'other'",
                "update report_revision set attributed = attributed + 1",
                "update report_revision set status = 'DRAFT'",
                "delete from report_revision",
                "delete from audit",
                "update audit set actor = 'nobody'",
                "delete from region where iso = 'A'",
                "update report set id = 'other'"
            })
    void theDatabaseItselfRefusesToRewriteAReport(String sql) {
        Line line = new Line(
                1,
                "A",
                LineKind.REGION,
                "A",
                List.of(),
                List.of("B"),
                1,
                null,
                null,
                false,
                "",
                null,
                null,
                List.of(IssueCode.OTHER_AUTHORITY));
        add("x", lookedAt(night("2025-10-25", 1, line), IssueCode.CONFLICTING_TOTALS));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into line (revision_key, number, place, kind, count, each, note) select revision_key, 9, 'P', 'REGION', 1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, region, count, each, note) select revision_key, 9, 'P', 'SEA', 'A', 1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, region, count, each, note) select revision_key, 9, 'P', 'REGION', 'ZZ', 1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, count, each, note) select revision_key, 9, 'P', 'SEA', -1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, count, at_least, each, note) select revision_key, 9, 'P', 'SEA', 1, 1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, count, each, note) select revision_key, 1, 'P', 'SEA', 1, false, '' from report_revision",
                "insert into report (id) values ('../x')",
                "insert into line_region (revision_key, line_number, region, role, position) select revision_key, 8, 'A', 'JOINT', 1 from report_revision"
            })
    void theDatabaseItselfRefusesAWrongRow(String sql) {
        add("x", night("2025-10-25", 1, region("A", 1)));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }

    private ReportSummary add(String id, Statement statement) {
        return reports.add(id, statement, ReportStatus.APPROVED, ANNA).summary();
    }

    private List<ReportStatus> statuses(String id) {
        return reports.revisions(id).stream().map(ReportSummary::status).toList();
    }

    private static Line with(Line l, IssueCode... issues) {
        return new Line(
                l.number(),
                l.place(),
                l.kind(),
                l.region(),
                l.regions(),
                l.alsoCovers(),
                l.count(),
                l.atLeast(),
                l.atMost(),
                l.each(),
                l.note(),
                l.placeSpan(),
                l.numberSpan(),
                List.of(issues));
    }
}
