package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.joint;
import static org.nightmap.report.Statements.lookedAt;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.published;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.sea;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** What is written of a report is read back, with what persons decided about it. */
class KeptReportsTest extends StoringReports {

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

    @Test
    void aReportWithoutLinesTotalOrTextIsKept() {
        Statement bare = new Statement(
                "TASS",
                ReportKind.DAY,
                LocalDate.of(2025, 10, 25),
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
}
