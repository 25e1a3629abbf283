package org.nightmap.web;

import java.util.List;
import org.nightmap.access.CurrentUser;
import org.nightmap.report.ReportChange;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.report.StoredReport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A report with its revisions, and each revision in full. */
@RestController
class ReportController {

    private final Reports reports;
    private final CurrentUser current;

    ReportController(Reports reports, CurrentUser current) {
        this.reports = reports;
        this.current = current;
    }

    @GetMapping(path = ApiAddresses.REPORT, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportJson> report(@PathVariable("id") String id) {
        List<ReportSummary> revisions = reports.revisions(id);
        if (revisions.isEmpty()) {
            throw Problems.unknown("report", id, List.of());
        }
        return answer().body(ReportJson.of(id, revisions, reports.changes(id), namesAreShown()));
    }

    @GetMapping(path = ApiAddresses.REVISION, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportJson.FullJson> revision(
            @PathVariable("id") String id, @PathVariable("revision") String revision) {
        List<String> there = reports.revisions(id).stream()
                .map(report -> String.valueOf(report.ref().revision()))
                .toList();
        if (there.isEmpty()) {
            throw Problems.unknown("report", id, List.of());
        }
        if (!there.contains(revision)) {
            throw Problems.unknown("revision", revision, there);
        }
        StoredReport report = reports.find(new ReportRef(id, Integer.parseInt(revision)))
                .orElseThrow(() -> Problems.unknown("revision", revision, there));
        List<ReportChange> changes = reports.changes(id);
        return answer().body(ReportJson.FullJson.of(report, changes, namesAreShown()));
    }

    /** As in the audit trail: to users with any role. */
    private boolean namesAreShown() {
        return current.signedIn().filter(user -> !user.roles().isEmpty()).isPresent();
    }

    /** It differs with who asks, so nobody between keeps it. */
    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().header("Cache-Control", "no-store");
    }
}
