package org.nightmap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.nightmap.access.SignedIn;
import org.nightmap.intake.CsvImport;
import org.nightmap.intake.ImportProblem;
import org.nightmap.intake.ReportCsv;
import org.nightmap.intake.StatementText;
import org.nightmap.intake.UnfitCsv;
import org.nightmap.language.Language;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Submission;
import org.nightmap.report.SubmissionConflict;
import org.nightmap.report.SubmissionKey;
import org.nightmap.report.Submissions;
import org.nightmap.report.Submitted;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in reports from programs: one as a draft in JSON, or many as CSV. All of a request is stored, or none. */
@RestController
class ReportsController {

    /** The longest draft, in bytes. */
    private static final int LONGEST_DRAFT = StatementText.MOST_BYTES;

    /** The longest file: some ten thousand statements with their lines. */
    private static final int LONGEST_FILE = 10_000_000;

    private static final String KEY = "Idempotency-Key";

    private final Submissions submissions;
    private final DraftReader drafts;
    private final ReportCsv csv;
    private final CurrentUser current;
    private final Clock clock;

    ReportsController(Submissions submissions, DraftReader drafts, ReportCsv csv, CurrentUser current, Clock clock) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.csv = csv;
        this.current = current;
        this.clock = clock;
    }

    /** A report that was stored, or was there. */
    record StoredJson(String id, int revision, String status, boolean created) {

        static StoredJson of(Submitted submitted) {
            ReportSummary report = submitted.report();
            return new StoredJson(
                    report.ref().id(),
                    report.ref().revision(),
                    report.status().name().toLowerCase(Locale.ROOT),
                    submitted.added());
        }
    }

    @PostMapping(
            path = ApiAddresses.REPORTS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<StoredJson>> draft(
            HttpServletRequest request,
            @RequestParam(name = "status", defaultValue = "draft") String status,
            @RequestHeader(name = KEY, required = false) @Nullable String key)
            throws IOException {
        Asked asked = asked(request, status, key, LONGEST_DRAFT);
        Submission draft = new Submission(null, drafts.read(asked.body()), asked.status());
        return store(List.of(draft), asked, List.of());
    }

    @PostMapping(path = ApiAddresses.REPORTS, consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<StoredJson>> file(
            HttpServletRequest request,
            @RequestParam(name = "status", defaultValue = "draft") String status,
            @RequestHeader(name = KEY, required = false) @Nullable String key)
            throws IOException {
        Asked asked = asked(request, status, key, LONGEST_FILE);
        CsvImport read = read(asked.body());
        if (!read.problems().isEmpty()) {
            throw Problems.unfit(
                    read.problems().stream().map(ReportsController::fault).toList());
        }
        List<Integer> lines =
                read.reports().stream().map(report -> report.line()).toList();
        return store(read.submissions(asked.status()), asked, lines);
    }

    /** What a request asks for, and who it is from. */
    private record Asked(
            SignedIn user,
            ReportStatus status,
            byte[] body,
            @Nullable SubmissionKey key) {}

    private Asked asked(HttpServletRequest request, String status, @Nullable String key, int mostBytes)
            throws IOException {
        SignedIn user = current.require(Role.ANALYST);
        ReportStatus wanted = switch (status) {
            case "draft" -> ReportStatus.DRAFT;
            case "approved" -> ReportStatus.APPROVED;
            default ->
                throw Problems.invalid(
                        "status", "A report is stored as a draft or approved", List.of("draft", "approved"));
        };
        if (wanted == ReportStatus.APPROVED) {
            current.require(Role.APPROVER);
        }
        byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw Problems.tooLarge(mostBytes + " bytes");
        }
        String type = String.valueOf(request.getContentType());
        return new Asked(user, wanted, body, key == null ? null : key(key, type + " " + status, body));
    }

    private static SubmissionKey key(String key, String asked, byte[] body) {
        try {
            return SubmissionKey.of(key, asked, body);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("idempotency-key", e, List.of());
        }
    }

    private CsvImport read(byte[] body) {
        try {
            return csv.read(csv.open("body", body));
        } catch (UnfitCsv e) {
            throw Problems.unfit(List.of(fault(e.problem())));
        }
    }

    private static Problems.Fault fault(ImportProblem problem) {
        return new Problems.Fault(problem.line(), problem.column(), problem.text(Language.EN), List.of());
    }

    /**
     * Stores what was read.
     *
     * @param lines where each begins in a file; empty for a draft
     */
    private ResponseEntity<List<StoredJson>> store(List<Submission> read, Asked asked, List<Integer> lines) {
        Attribution attribution =
                new Attribution(asked.user().name().value(), clock.instant(), Submissions.SENT_OVER_HTTP);
        try {
            List<Submitted> stored = submissions.submit(read, asked.key(), attribution);
            boolean added = stored.stream().anyMatch(Submitted::added);
            ResponseEntity.BodyBuilder answer = ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.OK);
            if (stored.size() == 1) {
                answer.location(URI.create(ApiAddresses.REPORTS + "/"
                        + stored.getFirst().report().ref().id()));
            }
            return answer.header("Cache-Control", "no-store")
                    .body(stored.stream().map(StoredJson::of).toList());
        } catch (SubmissionConflict e) {
            throw conflict(e, lines);
        }
    }

    private static ErrorResponseException conflict(SubmissionConflict e, List<Integer> lines) {
        String where = lines.isEmpty() ? "" : "Line %d: ".formatted(lines.get(e.index()));
        return switch (e.reason()) {
            case KEY_USED ->
                Problems.conflict(
                        "key-used",
                        "Key used",
                        "Something else was sent under this " + KEY + " within the last day",
                        e);
            case ID_TAKEN ->
                Problems.conflict(
                        "id-taken",
                        "Id taken",
                        where + "%s says something else; correct it there".formatted(e.stored()),
                        e);
            case OTHER_COUNTS ->
                Problems.conflict(
                        "other-counts",
                        "Other counts",
                        where + "%s has this text with other counts; correct it there".formatted(e.stored()),
                        e);
        };
    }
}
