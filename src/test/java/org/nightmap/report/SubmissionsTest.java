package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.regions;

import java.time.LocalDate;
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
    void aCountThatIsCorrectedAndCorrectedBackIsThreeRevisions() {
        List<Submission> history = List.of(
                of("x", 5, ReportStatus.APPROVED),
                of("x", 6, ReportStatus.APPROVED),
                of("x", 5, ReportStatus.APPROVED));
        List<Submitted> stored = submissions.submit(history, null, ANNA);
        assertThat(stored)
                .extracting(one ->
                        one.report().ref().toString() + " " + one.report().status() + " " + one.added())
                .containsExactly("x@1 SUPERSEDED true", "x@2 SUPERSEDED true", "x@3 APPROVED true");
        assertThat(submissions.submit(history, null, ANNA))
                .extracting(one -> one.report().ref().toString() + " " + one.added())
                .as("the same file once more")
                .containsExactly("x@1 false", "x@2 false", "x@3 false");
        assertThat(submit(of("x", 5, ReportStatus.APPROVED)).getFirst().report().ref())
                .as("alone it is the report as it is now")
                .hasToString("x@3");
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

    /** Without their words, two statements of the same counts may be of two parts of a night. */
    @Test
    void twoPartsOfANightWithTheSameCountsAreTwoReports() {
        List<Submitted> stored = submit(ofHours(22, 23), ofHours(5, 6), ofHours(22, 23));
        assertThat(stored).extracting(Submitted::added).containsExactly(true, true, false);
        assertThat(stored.getFirst().report().ref())
                .isEqualTo(stored.getLast().report().ref());
    }

    private static Submission ofHours(int from, int to) {
        Statement whole = of(null, 5, ReportStatus.DRAFT).statement();
        LocalDate begins = from > to || from > 12 ? whole.date().minusDays(1) : whole.date();
        Window window = new Window(begins.atTime(from, 0), begins.atTime(to, 0));
        return new Submission(
                null,
                new Statement(
                        whole.publisher(),
                        whole.kind(),
                        whole.date(),
                        Coverage.PART,
                        null,
                        whole.language(),
                        null,
                        null,
                        "%d:00–%d:00".formatted(from, to),
                        window,
                        whole.stated(),
                        null,
                        null,
                        "",
                        whole.lines(),
                        Set.of()),
                ReportStatus.DRAFT);
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

    @Test
    void theSameCountsInAnotherOrderAreTheSameReport() {
        Line two = region("A", 2);
        Line three = region("B", 3);
        submit(new Submission(null, night("2025-10-25", 7, two, three, two), ReportStatus.DRAFT));

        assertThat(submit(new Submission(null, night("2025-10-25", 7, two, two, three), ReportStatus.DRAFT)))
                .extracting(Submitted::added)
                .containsExactly(false);
        Submission other = new Submission(null, night("2025-10-25", 7, two, three, three), ReportStatus.DRAFT);
        SubmissionConflict conflict = catchThrowableOfType(SubmissionConflict.class, () -> submit(other));
        assertThat(conflict.reason())
                .as("another count stands twice")
                .isEqualTo(SubmissionConflict.Reason.OTHER_COUNTS);
    }

    private List<Submitted> submit(Submission... handedIn) {
        return submissions.submit(List.of(handedIn), null, ANNA);
    }

    private static Submission of(@Nullable String id, int count, ReportStatus status) {
        return new Submission(id, night("2025-10-25", count, region("A", count)), status);
    }
}
