package org.nightmap.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nightmap.intake.ReportCsv;
import org.nightmap.report.Reports;
import org.nightmap.report.StoredReport;
import org.nightmap.time.Period;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as CSV, to be kept or taken to another installation, and a file to fill in. */
@RestController
class ReportsCsvController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Reports reports;
    private final ReportCsv csv;
    private final Freshness freshness;

    ReportsCsvController(Reports reports, ReportCsv csv, Freshness freshness) {
        this.reports = reports;
        this.csv = csv;
        this.freshness = freshness;
    }

    /**
     * The reports that are listed in a period.
     *
     * @param revisions the approved ones alone, or all there ever were
     */
    @GetMapping(path = ApiAddresses.REPORTS_CSV, produces = "text/csv")
    ResponseEntity<String> reports(
            @RequestParam(name = "period", defaultValue = "") String period,
            @RequestParam(name = "revisions", defaultValue = "approved") String revisions) {
        Period asked = Parameters.period(period);
        String tag = freshness.tag(asked);
        List<StoredReport> found = switch (revisions) {
            case "approved" -> reports.approvedInFull(asked);
            case "all" -> reports.listedInFull(asked);
            default ->
                throw Problems.invalid("revisions", "Either the approved revisions or all", List.of("approved", "all"));
        };
        return Freshness.ok(tag)
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("nightmap-reports-%s.csv".formatted(asked)))
                .body(csv.write(found));
    }

    @GetMapping(path = ApiAddresses.TEMPLATE, produces = "text/csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("nightmap-template.csv"))
                .body(csv.template());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
