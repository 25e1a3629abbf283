package org.nightmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightmap.intake.ShippedStatements;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.LineKind;
import org.nightmap.report.RegionTable;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;

/** No shipped report is lost or changed on its way through the database. */
class ShippedReportsStoredTest {

    private static final Map<String, Statement> SHIPPED = ShippedStatements.read();

    @TempDir
    static Path folder;

    private static StoredReports stored;

    @BeforeAll
    static void load() {
        stored = StoredReports.open(folder);
        stored.regions().align(regionsNamed());
        assertThat(stored.shipped().load()).isEqualTo(431);
    }

    @AfterAll
    static void close() {
        stored.close();
    }

    @Test
    void everyStatementIsReadBackAsItWasWritten() {
        SHIPPED.forEach(
                (id, statement) -> assertThat(stored(id).statement()).as(id).isEqualTo(statement));
    }

    @Test
    void theStoredFiguresAreThoseOfTheLines() {
        SHIPPED.forEach((id, statement) -> {
            ReportSummary summary = stored(id).summary();
            assertThat(summary.status()).as(id).isEqualTo(ReportStatus.APPROVED);
            assertThat(summary.lineCount()).as(id).isEqualTo(statement.lines().size());
            assertThat(summary.tally().attributed()).as(id).isEqualTo(sum(statement, true));
            assertThat(summary.tally().elsewhere()).as(id).isEqualTo(sum(statement, false));
            assertThat(summary.tally().stated()).as(id).isEqualTo(statement.stated());
        });
    }

    @Test
    void loadingAgainStoresNothing() {
        long version = stored.reports().version();
        assertThat(stored.shipped().load()).isZero();
        assertThat(stored.reports().version()).isEqualTo(version);
    }

    @Test
    void withoutTheRegionsNothingIsStored(@TempDir Path empty) {
        try (StoredReports withoutRegions = StoredReports.open(empty)) {
            assertThatThrownBy(() -> withoutRegions.shipped().load())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("which the boundary layer does not have");
            assertThat(withoutRegions.reports().taken(SHIPPED.keySet())).isEmpty();
        }
    }

    private static StoredReport stored(String id) {
        return stored.reports().find(new ReportRef(id, 1)).orElseThrow();
    }

    private static int sum(Statement statement, boolean inRegions) {
        return statement.lines().stream()
                .filter(line -> (line.kind() == LineKind.REGION) == inRegions)
                .mapToInt(line -> line.count() == null ? 0 : line.count())
                .sum();
    }

    private static List<RegionTable.Entry> regionsNamed() {
        return SHIPPED.values().stream()
                .flatMap(statement -> statement.lines().stream())
                .flatMap(line -> Stream.of(
                                line.region() == null ? Stream.<String>empty() : Stream.of(line.region()),
                                line.regions().stream(),
                                line.alsoCovers().stream())
                        .flatMap(isos -> isos))
                .distinct()
                .map(iso -> new RegionTable.Entry(iso, new LocalizedText(iso, iso)))
                .toList();
    }
}
