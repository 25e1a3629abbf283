package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Nothing is deleted: what was withdrawn is drawn for whoever asks for it, and says first that it was. */
@ShippedNights
@Transactional
class WithdrawnReportsTest {

    /** Half past midnight of 2 January in Moscow. */
    private static final Attribution ANNA =
            new Attribution("anna", Instant.parse("2026-01-01T21:30:00Z"), "published by mistake");

    private static final LocalizedText WHY = new LocalizedText(
            "Withdrawn: ID@2 was withdrawn on 2 Jan 2026, because: “published by mistake”; it is drawn only because it was"
                    + " asked for.",
            "Отозвано: ID@2 отозвано 2 янв. 2026, причина: «published by mistake»; показано только по запросу.");

    private final String id = "copy-" + UUID.randomUUID();

    @Autowired
    private Pictures pictures;

    @Autowired
    private Reports reports;

    @BeforeEach
    void twoRevisions() {
        Statement statement =
                reports.find(ReportRef.parse("2025-10-25-tass@1")).orElseThrow().statement();
        reports.add(id, statement, ReportStatus.APPROVED, ANNA);
        reports.revise(id, statement, ReportStatus.APPROVED, ANNA);
    }

    @Test
    void aSupersededRevisionOfAReportThatStandsNeedsNoSuchWarning() {
        assertThat(pinned(1).warnings()).extracting(Warning::code).doesNotContain(Warning.Code.WITHDRAWN);
    }

    @Test
    void everyRevisionOfAWithdrawnReportIsDrawnAndSaysSo() {
        reports.withdraw(new ReportRef(id, 2), ANNA);

        for (int revision : List.of(1, 2)) {
            Picture picture = pinned(revision);
            assertThat(picture.tally().stated()).isEqualTo(121);
            assertThat(picture.warnings().getFirst())
                    .isEqualTo(new Warning(
                            Warning.Code.WITHDRAWN,
                            List.of(picture.period().from()),
                            new LocalizedText(
                                    WHY.en().replace("ID", id), WHY.ru().replace("ID", id))));
        }
    }

    @Test
    void anEarlierRevisionThatWasWithdrawnItselfSaysSoThoughTheReportStands() {
        reports.withdraw(new ReportRef(id, 1), new Attribution("anna", ANNA.at(), ""));

        assertThat(pinned(1).warnings().getFirst().message().en())
                .isEqualTo("Withdrawn: " + id
                        + "@1 was withdrawn on 2 Jan 2026; it is drawn only because it was asked for.");
        assertThat(pinned(2).warnings()).extracting(Warning::code).doesNotContain(Warning.Code.WITHDRAWN);
    }

    @Test
    void aDraftIsRefused() {
        reports.revise(id, statement(), ReportStatus.DRAFT, ANNA);

        assertThatIllegalArgumentException().isThrownBy(() -> pinned(3)).withMessageContaining("is a draft");
    }

    private Statement statement() {
        return reports.find(new ReportRef(id, 1)).orElseThrow().statement();
    }

    private Picture pinned(int revision) {
        return pictures.pinned(Period.parse("2025-10-25"), List.of(new ReportRef(id, revision)));
    }
}
