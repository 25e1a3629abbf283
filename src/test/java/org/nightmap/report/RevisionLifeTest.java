package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;

import org.junit.jupiter.api.Test;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A revision becomes approved, superseded or withdrawn, and every step is in the trail. */
class RevisionLifeTest extends StoringReports {

    @Autowired
    JdbcClient jdbc;

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
}
