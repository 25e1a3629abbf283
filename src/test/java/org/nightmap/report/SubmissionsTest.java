package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.regions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of statements that are handed in. */
@SpringJUnitConfig(ReportDatabase.class)
@Transactional
class SubmissionsTest {

    @Autowired
    Reports reports;

    @Autowired
    Submissions submissions;

    @Autowired
    RegionTable table;

    @BeforeEach
    void regionsAAndB() {
        table.align(regions("A", "B"));
    }

    @Test
    void severalOfOneIdAreItsRevisions() {
        List<Submitted> stored = submit(
                of("x", 1, ReportStatus.APPROVED), of("x", 2, ReportStatus.APPROVED), of(null, 2, ReportStatus.DRAFT));

        assertThat(stored)
                .extracting(one -> one.report().ref().toString())
                .as("the last says what the second revision says")
                .containsExactly("x@1", "x@2", "x@2");
        assertThat(stored).extracting(Submitted::added).containsExactly(true, true, false);
        assertThat(reports.revisions("x"))
                .extracting(ReportSummary::status)
                .containsExactly(ReportStatus.SUPERSEDED, ReportStatus.APPROVED);
    }

    @Test
    void whatIsWithdrawnIsKeptAndNotCounted() {
        submit(of("x", 1, ReportStatus.WITHDRAWN));
        assertThat(reports.revisions("x")).extracting(ReportSummary::status).containsExactly(ReportStatus.WITHDRAWN);
        assertThat(reports.changes("x"))
                .extracting(ReportChange::action)
                .containsExactly(ReportChange.Action.ADDED, ReportChange.Action.WITHDRAWN);
    }

    @Test
    void aNameOfThePublisherInOtherLettersIsTheSame() {
        submit(of("x", 1, ReportStatus.DRAFT));
        Statement same = of("x", 1, ReportStatus.DRAFT).statement();
        Statement shouted = new Statement(
                " tass ",
                same.kind(),
                same.date(),
                same.coverage(),
                null,
                same.language(),
                null,
                null,
                "",
                null,
                same.stated(),
                null,
                null,
                "",
                same.lines(),
                Set.of());
        assertThat(submit(new Submission(null, shouted, ReportStatus.DRAFT)))
                .singleElement()
                .satisfies(one -> assertThat(one.added()).isFalse());
    }

    /** All statements of these tests have the same text. */
    @Test
    void theSameTextWithOtherCountsContradicts() {
        submit(of("x", 1, ReportStatus.DRAFT));
        SubmissionConflict conflict =
                catchThrowableOfType(SubmissionConflict.class, () -> submit(of("y", 5, ReportStatus.DRAFT)));
        assertThat(conflict.reason()).isEqualTo(SubmissionConflict.Reason.OTHER_COUNTS);
        assertThat(conflict.stored()).isEqualTo("x@1");
    }

    @Test
    void anotherStatementUnderAKnownIdContradicts() {
        submit(of("x", 1, ReportStatus.DRAFT));
        SubmissionConflict conflict = catchThrowableOfType(
                SubmissionConflict.class,
                () -> submit(new Submission("x", night("2025-10-26", 1, region("B", 1)), ReportStatus.DRAFT)));
        assertThat(conflict.reason()).isEqualTo(SubmissionConflict.Reason.ID_TAKEN);
    }

    private List<Submitted> submit(Submission... handedIn) {
        return submissions.submit(List.of(handedIn), null, ANNA);
    }

    private static Submission of(@Nullable String id, int count, ReportStatus status) {
        return new Submission(id, night("2025-10-25", count, region("A", count)), status);
    }
}
