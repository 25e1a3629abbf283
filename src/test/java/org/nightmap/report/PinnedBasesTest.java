package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pinned bases are kept with who, when and why; the last one of a night stands until it is taken back. */
class PinnedBasesTest extends StoringReports {

    private static final Night NIGHT = Night.parse("2025-10-25");
    private static final ReportRef X = new ReportRef("x", 1);
    private static final ReportRef Y = new ReportRef("y", 1);
    private static final Attribution BORIS =
            new Attribution("boris", Instant.parse("2026-01-03T03:04:05.678901Z"), "the governor was asked");

    @Autowired
    PinnedBases pins;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void reportsXAndY() {
        add("x", night("2025-10-25", 1, region("A", 1)));
        add("y", night("2025-10-25", 2, region("A", 2)));
    }

    @Test
    void aPinStandsWithWhoWhenAndWhyAndRaisesTheNumberOfChanges() {
        long before = reports.version();
        PinnedBasis pin = pins.pin(NIGHT, List.of(X, Y), null, ANNA);

        assertThat(standing()).isEqualTo(Map.of(NIGHT, pin));
        assertThat(pin.reports()).containsExactly(X, Y);
        assertThat(pin.by()).isEqualTo(ANNA);
        assertThat(reports.version()).isEqualTo(before + 1);
        assertThat(pins.standing(Period.parse("2025-10-26..2025-10-31"))).isEmpty();
    }

    @Test
    void theLastPinOfANightStandsAndNoneAfterItWasTakenBack() {
        PinnedBasis first = pins.pin(NIGHT, List.of(X), null, ANNA);
        PinnedBasis second = pins.pin(NIGHT, List.of(Y), first, BORIS);
        assertThat(standing()).isEqualTo(Map.of(NIGHT, second));

        pins.release(second, ANNA);
        assertThat(standing()).isEmpty();

        PinnedBasis third = pins.pin(NIGHT, List.of(X), null, BORIS);
        assertThat(standing()).isEqualTo(Map.of(NIGHT, third));
    }

    @Test
    void whoDoesNotKnowThePinThatStandsChangesNothing() {
        PinnedBasis first = pins.pin(NIGHT, List.of(X), null, ANNA);
        assertThatExceptionOfType(PinChanged.class).isThrownBy(() -> pins.pin(NIGHT, List.of(Y), null, BORIS));

        PinnedBasis second = pins.pin(NIGHT, List.of(Y), first, BORIS);
        assertThatExceptionOfType(PinChanged.class).isThrownBy(() -> pins.release(first, ANNA));
        pins.release(second, ANNA);
        assertThatExceptionOfType(PinChanged.class).isThrownBy(() -> pins.release(second, ANNA));
    }

    @Test
    void aPinHasAReason() {
        Attribution silent = new Attribution("anna", ANNA.at(), " ");
        assertThatIllegalArgumentException().isThrownBy(() -> pins.pin(NIGHT, List.of(X), null, silent));
        PinnedBasis pin = pins.pin(NIGHT, List.of(X), null, ANNA);
        assertThatIllegalArgumentException().isThrownBy(() -> pins.release(pin, silent));
    }

    @Test
    void theTrailTellsThePinAndItsReleaseWithTheirNightAndReports() {
        PinnedBasis pin = pins.pin(NIGHT, List.of(X, Y), null, ANNA);
        pins.release(pin, BORIS);

        assertThat(jdbc.sql("select action, actor, night, pinned, detail, report_id, account from audit_trail"
                                + " where night is not null order by source")
                        .query((row, i) -> "%s %s %s %s %s %s %s"
                                .formatted(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7)))
                        .list())
                .containsExactly(
                        "BASIS_PINNED anna 2025-10-25 x@1, y@1 for a test null null",
                        "BASIS_RELEASED boris 2025-10-25 x@1, y@1 the governor was asked null null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update pinned_basis set reason = 'other'",
                "delete from pinned_basis",
                "update pinned_basis_report set revision = 1",
                "delete from pinned_basis_report",
                "update pinned_basis_release set reason = 'other'",
                "delete from pinned_basis_release",
                "insert into pinned_basis (night, at, actor, reason) values ('2025-10-25', now(), 'anna', ' ')",
                "insert into pinned_basis_report (pin, position, report_id, revision) select id, 9, 'z', 1 from pinned_basis",
                "insert into pinned_basis_release (pin, at, actor, reason) select id, now(), 'anna', 'again' from pinned_basis"
            })
    void theDatabaseItselfRefusesToRewriteAPin(String sql) {
        pins.release(pins.pin(NIGHT, List.of(X), null, ANNA), BORIS);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }

    private Map<Night, PinnedBasis> standing() {
        return pins.standing(Period.parse("2025-10-01..2025-10-31"));
    }
}
