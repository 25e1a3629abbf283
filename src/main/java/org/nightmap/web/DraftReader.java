package org.nightmap.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.PageAddress;
import org.nightmap.intake.StatementText;
import org.nightmap.intake.StatementText.Problem;
import org.nightmap.intake.SubmittedStatements;
import org.nightmap.intake.UnfitAddress;
import org.nightmap.language.Language;
import org.nightmap.report.Line;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.time.Night;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the draft of a report from the body of a request: what {@link DraftJson} writes, filled in. */
@Component
class DraftReader {

    private static final Set<String> PROPERTIES = Set.of(
            "publisher",
            "url",
            "publishedAt",
            "window",
            "text",
            "language",
            "kind",
            "night",
            "date",
            "stated",
            "note",
            "lines",
            "issues");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final DraftLineReader lines;
    private final SubmittedStatements statements;
    private final Clock clock;

    DraftReader(DraftLineReader lines, SubmittedStatements statements, Clock clock) {
        this.lines = lines;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * The statement.
     *
     * @throws org.springframework.web.ErrorResponseException if it is no JSON, or something in it is wrong
     */
    Statement read(byte[] body) {
        List<Problems.Fault> faults = new ArrayList<>();
        Statement statement = statement(JsonFields.of(tree(body), "", faults, PROPERTIES), faults);
        if (statement == null || !faults.isEmpty()) {
            throw Problems.unfit(faults);
        }
        return statement;
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line %d, column %d)"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            IllegalArgumentException unreadable = new IllegalArgumentException("The body is no JSON" + where, e);
            throw Problems.invalid("json", unreadable, List.of("one object, UTF-8"));
        }
    }

    private @Nullable Statement statement(JsonFields draft, List<Problems.Fault> faults) {
        String publisher = draft.required("publisher", 200);
        ReportKind kind = draft.choice("kind", ReportKind.class).orElse(ReportKind.NIGHT);
        LocalDate date = date(draft, kind);
        URI url = address(draft);
        Publication published =
                draft.read("publishedAt", 40, Publication::parse, "2025-10-25 or 2025-10-25T07:30+03:00");
        String language = draft.required("language", 3);
        if (!language.isEmpty() && !language.matches("[a-z]{2,3}")) {
            draft.fault("language", "This is no language code", List.of("en", "ru"));
        }
        String window = draft.text("window", 500);
        Integer stated = draft.number("stated", Line.LARGEST_COUNT);
        String text = draft.text("text", StatementText.MOST_BYTES);
        Optional<Problem> problem = text == null ? Optional.empty() : StatementText.problem(text);
        if (problem.equals(Optional.of(Problem.BINARY))) {
            draft.fault("text", "This is no text: it has characters of no writing", List.of());
        }
        if (problem.equals(Optional.of(Problem.MARKUP))) {
            draft.fault("text", TextBody.MARKUP, List.of());
        }
        String note = draft.text("note", 4000);
        List<Line> read = lines.read(draft, text == null ? 0 : text.length());
        if (!faults.isEmpty() || date == null) {
            return null;
        }
        return statements.statement(
                publisher,
                kind,
                date,
                url,
                language,
                published,
                clock.instant(),
                window == null ? "" : window,
                stated,
                text == null || text.isBlank() ? null : text,
                TextKind.SOURCE,
                note == null ? "" : note,
                read);
    }

    /** A night statement has its night, another kind its date; where both are given they are the same. */
    private static @Nullable LocalDate date(JsonFields draft, ReportKind kind) {
        LocalDate night = draft.read("night", 10, text -> Night.parse(text).morning(), "2025-10-25");
        LocalDate date = draft.read("date", 10, text -> Night.parse(text).morning(), "2025-10-25");
        String name = kind == ReportKind.NIGHT ? "night" : "date";
        if (night != null && (kind != ReportKind.NIGHT || date != null && !night.equals(date))) {
            draft.fault("night", "This contradicts the kind or the date", List.of());
        }
        LocalDate listed = night == null ? date : night;
        if (listed == null) {
            draft.fault(name, "This has to be given", List.of("2025-10-25"));
        }
        return listed;
    }

    private static @Nullable URI address(JsonFields draft) {
        String text = draft.text("url", PageAddress.LONGEST);
        try {
            return text == null ? null : PageAddress.of(text);
        } catch (UnfitAddress e) {
            draft.fault("url", e.text(Language.EN, text), List.of("https://…"));
            return null;
        }
    }
}
