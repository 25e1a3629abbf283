package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ShippedContents.FILES;
import static org.nightmap.intake.ShippedContents.SHIPPED;
import static org.nightmap.intake.ShippedContents.lines;
import static org.nightmap.intake.ShippedContents.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;

/** The shipped reports are all there, and add up as their collector says. */
class ShippedReportsTest {

    /** Counted in the two files with another program. */
    @Test
    void everyReportAndLineIsRead() {
        assertThat(SHIPPED).hasSize(431);
        assertThat(SHIPPED.values().stream().collect(Collectors.groupingBy(Statement::kind, Collectors.counting())))
                .isEqualTo(Map.of(
                        ReportKind.NIGHT,
                        338L,
                        ReportKind.DAY,
                        51L,
                        ReportKind.EVENING,
                        36L,
                        ReportKind.CUMULATIVE,
                        6L));
        assertThat(lines().collect(Collectors.groupingBy(Line::kind, Collectors.counting())))
                .isEqualTo(
                        Map.of(LineKind.REGION, 2805L, LineKind.SEA, 236L, LineKind.JOINT, 12L, LineKind.UNKNOWN, 2L));
        assertThat(SHIPPED.values())
                .filteredOn(s -> s.textKind() == TextKind.DIGEST)
                .hasSize(252);
        assertThat(SHIPPED.values())
                .filteredOn(s -> s.textKind() == TextKind.SOURCE)
                .hasSize(1);
    }

    @Test
    void theSumsAgreeWithTheCollectorsForEveryReport() {
        Map<String, Boolean> complete = new HashMap<>();
        for (CsvRow row : CsvFile.read("reports.csv", FILES.get(ShippedReports.REPORTS), List.of("complete"))) {
            complete.put(row.text("report_id"), row.text("complete").equals("yes"));
        }
        assertThat(SHIPPED.keySet())
                .allSatisfy(id ->
                        assertThat(tally(SHIPPED.get(id)).complete()).as(id).isEqualTo(complete.get(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-15-newsru", "2026-03-11-radio1", "2025-08-24-radio1", "2025-12-14-vedomosti",
                        "2025-05-25a-tass",
                "2025-05-25b-tass", "2025-06-06-rtvi", "2025-11-18eve-kommersant", "2026-02-15-tass",
                        "2025-09-25-newday",
                "2025-10-06-rambler-day"
            })
    void aReportWithoutLinesIsAReport(String id) {
        assertThat(SHIPPED.get(id).lines()).isEmpty();
    }

    @Test
    void aStatementOfAnotherKindIsListedUnderItsDate() {
        assertThat(SHIPPED.get("2025-10-25-lokmat-day").date()).isEqualTo(LocalDate.of(2025, 10, 25));
        assertThat(SHIPPED.get("2025-10-25-lokmat-day").kind()).isEqualTo(ReportKind.CUMULATIVE);
        assertThat(SHIPPED.get("2026-01-22-tvc").kind()).isEqualTo(ReportKind.CUMULATIVE);
    }
}
