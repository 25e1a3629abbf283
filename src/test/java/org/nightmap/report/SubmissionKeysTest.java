package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.regions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

/** What was sent under which key, in the database. */
@SpringJUnitConfig(ReportDatabase.class)
@Transactional
class SubmissionKeysTest {

    private static final Instant DAY_BEFORE = ANNA.at().minus(Duration.ofHours(24));

    private static final List<ReportRef> BOTH = List.of(new ReportRef("b", 1), new ReportRef("a", 1));

    @Autowired
    SubmissionKeys keys;

    @Autowired
    Reports reports;

    @Autowired
    RegionTable table;

    @BeforeEach
    void twoReports() {
        table.align(regions("A"));
        reports.add("a", night("2026-01-02", 1, region("A", 1)), ReportStatus.DRAFT, ANNA);
        reports.add("b", night("2026-01-03", 2, region("A", 2)), ReportStatus.DRAFT, ANNA);
    }

    @Test
    void whatCameOfTheSameBeforeIsFoundInItsOrder() {
        assertThat(keys.find(key("k", "one"), ANNA, DAY_BEFORE)).isEmpty();
        keys.keep(key("k", "one"), BOTH, ANNA);

        assertThat(keys.find(key("k", "one"), ANNA, DAY_BEFORE)).hasValue(BOTH);
    }

    @Test
    void nothingThatCameOfItIsRememberedAsNothing() {
        keys.keep(key("k", "one"), List.of(), ANNA);

        assertThat(keys.find(key("k", "one"), ANNA, DAY_BEFORE)).hasValue(List.of());
    }

    @Test
    void somethingElseUnderTheSameKeyIsRefused() {
        keys.keep(key("k", "one"), BOTH, ANNA);

        SubmissionConflict conflict =
                catchThrowableOfType(SubmissionConflict.class, () -> keys.find(key("k", "other"), ANNA, DAY_BEFORE));

        assertThat(conflict.reason()).isEqualTo(SubmissionConflict.Reason.KEY_USED);
        assertThat(conflict.stored()).isEqualTo("k");
    }

    @Test
    void aKeyIsItsSendersOwn() {
        keys.keep(key("k", "one"), BOTH, ANNA);
        Attribution boris = new Attribution("boris", ANNA.at(), "");

        assertThat(keys.find(key("k", "other"), boris, DAY_BEFORE)).isEmpty();
        keys.keep(key("k", "other"), List.of(new ReportRef("a", 1)), boris);
        assertThat(keys.find(key("k", "one"), ANNA, DAY_BEFORE)).hasValue(BOTH);
    }

    @Test
    void aKeyFromBeforeTheOldestTimeIsForgotten() {
        keys.keep(key("k", "one"), BOTH, ANNA);

        assertThat(keys.find(key("k", "other"), ANNA, ANNA.at().plusSeconds(1))).isEmpty();
        assertThat(keys.find(key("k", "one"), ANNA, DAY_BEFORE))
                .as("it is gone")
                .isEmpty();
    }

    @Test
    void whatIsAskedForIsPartOfWhatIsSent() {
        byte[] body = "a,b\n".getBytes(StandardCharsets.UTF_8);

        assertThat(SubmissionKey.of("k", "text/csv", body)).isEqualTo(SubmissionKey.of("k", "text/csv", body));
        assertThat(SubmissionKey.of("k", "text/csv", body))
                .isNotEqualTo(SubmissionKey.of("k", "application/json", body));
        assertThat(SubmissionKey.of("k", "ab", "c".getBytes(StandardCharsets.UTF_8)))
                .as("no two are run together")
                .isNotEqualTo(SubmissionKey.of("k", "a", "bc".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "ключ", "line\nbreak"})
    void aKeyIsOfPrintableCharacters(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionKey(key, "0"));
    }

    @Test
    void aKeyHasAtMost200Characters() {
        assertThat(new SubmissionKey("k".repeat(200), "0").key()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionKey("k".repeat(201), "0"));
    }

    private static SubmissionKey key(String key, String body) {
        return SubmissionKey.of(key, "text/csv", body.getBytes(StandardCharsets.UTF_8));
    }
}
