package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.sea;
import static org.nightmap.report.Statements.statement;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Which reports there are: ids and regions that are refused, open drafts, nights. */
class ReportsTest extends StoringReports {

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
    void onlyApprovedNightStatementsMakeANight() {
        assertThat(reports.extent()).isEmpty();
        add("a", night("2025-10-20", 1));
        add("b", statement(ReportKind.DAY, "2025-10-22", 1));
        add("c", night("2025-10-25", 1));
        reports.add("d", night("2025-10-27", 1), ReportStatus.DRAFT, ANNA);

        assertThat(reports.extent()).contains(new Extent(Night.parse("2025-10-20"), Night.parse("2025-10-25")));
        assertThat(reports.nightBefore(Night.parse("2025-10-25"))).contains(Night.parse("2025-10-20"));
        assertThat(reports.nightBefore(Night.parse("2025-10-20"))).isEmpty();
        assertThat(reports.nightAfter(Night.parse("2025-10-20"))).contains(Night.parse("2025-10-25"));
        assertThat(reports.nightAfter(Night.parse("2025-10-25"))).isEmpty();
    }

    @Test
    void theLatestNightsOfAPeriodBeginWhereSoManyAreCounted() {
        add("a", night("2025-10-20", 1));
        add("b", night("2025-10-22", 1));
        add("c", night("2025-10-22", 2));
        add("d", night("2025-10-25", 1));
        Period all = Period.parse("2025-10-01..2025-10-31");

        assertThat(reports.firstOfLatest(all, 1)).contains(Night.parse("2025-10-25"));
        assertThat(reports.firstOfLatest(all, 2)).contains(Night.parse("2025-10-22"));
        assertThat(reports.firstOfLatest(all, 9)).contains(Night.parse("2025-10-20"));
        assertThat(reports.firstOfLatest(Period.parse("2025-10-21..2025-10-24"), 9))
                .contains(Night.parse("2025-10-22"));
        assertThat(reports.firstOfLatest(Period.parse("2025-10-23..2025-10-24"), 1))
                .isEmpty();
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
