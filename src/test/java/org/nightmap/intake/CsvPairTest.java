package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ReportFiles.CSV;
import static org.nightmap.intake.ReportFiles.open;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.report.Line;
import org.nightmap.report.Statement;

/** Reports and their counts in two files, as the shipped ones are. */
class CsvPairTest {

    /** The pair that comes with the product gives the reports that come with it, but for their texts. */
    @Test
    void theShippedPairIsReadInOneUpload() {
        ShippedFiles files = ShippedFiles.ofTheProduct();
        ImportFile reports = CSV.open("r.csv", files.get(ShippedReports.REPORTS).getBytes(StandardCharsets.UTF_8));
        ImportFile counts = CSV.open("c.csv", files.get(ShippedReports.COUNTS).getBytes(StandardCharsets.UTF_8));
        assertThat(CSV.isOfReports(reports)).isTrue();
        assertThat(CSV.isOfCounts(counts)).isTrue();
        assertThat(CSV.isOfCounts(reports)).isFalse();

        CsvImport read = CSV.readPair(reports, counts);

        Map<String, Statement> shipped = new ShippedReports(files, ShippedGazetteer.open()).read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.reports()).hasSameSizeAs(shipped.keySet());
        assertThat(read.reports()).allSatisfy(report -> {
            Statement same = shipped.get(report.id());
            assertThat(report.statement().lines())
                    .extracting(Line::place)
                    .isEqualTo(same.lines().stream().map(Line::place).toList());
            assertThat(report.statement().stated()).isEqualTo(same.stated());
        });
    }

    @Test
    void ofABrokenPairTheWholeReportsAreKept() {
        String header =
                "report_id,statement_kind,date,night,publisher,published_on,url,language,total_claimed,window_text,note\n";
        ImportFile reports = open(header + "a,night,,2025-10-25,TASS,,,en,3,,\nb,noon,,2025-10-25,TASS,,,en,3,,\n");
        ImportFile counts =
                open("report_id,place_as_written,region_iso,kind,count,note\na,Kursk Region,RU-KRS,region,3,\n");

        CsvImport read = CSV.readPair(reports, counts);

        assertThat(read.reports()).extracting(ImportedReport::id).containsExactly("a");
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.problems()).extracting(ImportProblem::line).containsExactly(3);
    }
}
