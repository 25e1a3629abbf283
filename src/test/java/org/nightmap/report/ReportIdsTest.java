package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.regions;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

@SpringJUnitConfig(ReportDatabase.class)
@Transactional
class ReportIdsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 25);

    @Autowired
    Reports reports;

    @Autowired
    RegionTable table;

    private ReportIds ids;

    @BeforeEach
    void oneRegion() {
        table.align(regions("A"));
        ids = new ReportIds(reports);
    }

    @ParameterizedTest
    @CsvSource({
        "NIGHT,      TASS,            2025-10-25-tass",
        "NIGHT,      ТАСС,            2025-10-25-tass",
        "DAY,        TASS (ru),       2025-10-25day-tass-ru",
        "EVENING,    РИА Новости,     2025-10-25eve-ria-novosti",
        "CUMULATIVE, Pledge Times,    2025-10-25cum-pledge-times",
        "NIGHT,      «Щит» и Ёж,      2025-10-25-shchit-i-ezh",
        "NIGHT,      Süddeutsche!,    2025-10-25-suddeutsche",
        "NIGHT,      新华社,            2025-10-25-report",
    })
    void anIdIsTheDateTheKindAndThePublisher(ReportKind kind, String publisher, String id) {
        assertThat(ids.next(DAY, kind, publisher)).isEqualTo(id);
    }

    @Test
    void aTakenIdIsNumbered() {
        for (int i = 0; i < 21; i++) {
            String id = ids.next(DAY, ReportKind.NIGHT, "TASS");
            assertThat(id).isEqualTo(i == 0 ? "2025-10-25-tass" : "2025-10-25-tass-" + (i + 1));
            reports.add(id, night("2025-10-25", 1, region("A", 1)), ReportStatus.DRAFT, ANNA);
        }
        assertThat(ids.next(DAY, ReportKind.NIGHT, "TASS", Set.of("2025-10-25-tass-22")))
                .isEqualTo("2025-10-25-tass-23");
    }

    @Test
    void aLongNameIsCutToWhatAnIdHolds() {
        String id = ids.next(DAY, ReportKind.CUMULATIVE, "Щ".repeat(200));
        assertThat(new ReportRef(id, 1).id()).isEqualTo(id);
        assertThat(id).hasSizeLessThan(70);
    }
}
