package org.nightmap.intake;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.Window;

/** Makes a report of its rows. The first one says what the report is; the others say the same, or nothing. */
final class FlatReport {

    /** As many as any draft has, and far more than any statement. */
    static final int MOST_LINES = 2000;

    private static final List<ImportColumn> OF_THE_REPORT = ImportColumn.ofTheReport();
    private static final List<ImportColumn> OF_THE_LINE = ImportColumn.ofTheLine();

    private final FlatLine lines;

    FlatReport(FlatLine lines) {
        this.lines = lines;
    }

    /** The report; empty where it has problems, which are noted. */
    Optional<ImportedReport> read(List<FlatRow> rows, List<ImportProblem> problems) {
        int before = problems.size();
        FlatRow first = rows.getFirst();
        rows.forEach(row -> checkAgreement(first, row));
        String id = id(first);
        Integer revision = first.number(ImportColumn.REVISION, 999_999);
        if (revision != null && revision < 1) {
            first.problem(ImportColumn.REVISION, ImportFault.NOT_A_NUMBER, "0", 999_999);
        }
        ReportStatus status =
                first.choice(ImportColumn.STATUS, ReportStatus.class).orElse(null);
        Statement statement = statement(first, rows, problems);
        if (statement == null || problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new ImportedReport(id, revision == null ? 1 : revision, status, statement, first.line()));
    }

    private static void checkAgreement(FlatRow first, FlatRow row) {
        for (ImportColumn column : OF_THE_REPORT) {
            String value = row.raw(column);
            if (!value.isBlank() && !value.equals(first.raw(column))) {
                row.problem(column, ImportFault.DIFFERS, first.line());
            }
        }
    }

    private static @Nullable String id(FlatRow row) {
        String id = row.text(ImportColumn.REPORT_ID).strip();
        if (id.isEmpty()) {
            return null;
        }
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            row.problem(ImportColumn.REPORT_ID, ImportFault.NOT_AN_ID, id);
        }
        return id;
    }

    private @Nullable Statement statement(FlatRow row, List<FlatRow> rows, List<ImportProblem> problems) {
        int before = problems.size();
        String publisher = row.required(ImportColumn.PUBLISHER);
        ReportKind kind = row.choice(ImportColumn.KIND, ReportKind.class).orElse(ReportKind.NIGHT);
        row.required(ImportColumn.DATE);
        LocalDate date = row.date(ImportColumn.DATE);
        URI url = row.address(ImportColumn.URL);
        Publication published = row.publication(ImportColumn.PUBLISHED);
        Instant retrieved = row.instant(ImportColumn.RETRIEVED);
        Integer stated = row.number(ImportColumn.STATED, Line.LARGEST_COUNT);
        String text = row.text(ImportColumn.TEXT);
        // A report that is stored comes back as it was exported
        if (row.text(ImportColumn.REPORT_ID).isBlank() && MarkupText.is(text)) {
            row.problem(ImportColumn.TEXT, ImportFault.MARKUP);
        }
        TextKind textKind = text.isBlank()
                ? null
                : row.choice(ImportColumn.TEXT_KIND, TextKind.class).orElse(TextKind.SOURCE);
        List<Line> read = lines(rows, textKind == null ? 0 : text.length(), problems);
        String language = language(row, text, read);
        String windowText = row.text(ImportColumn.WINDOW);
        String note = row.text(ImportColumn.NOTE);
        List<IssueCode> settled = row.choices(ImportColumn.REPORT_SETTLED, IssueCode.class);
        Optional<Coverage> coverage = row.choice(ImportColumn.COVERAGE, Coverage.class);
        Optional<Window> window = date == null ? Optional.empty() : window(row, windowText, kind, date);
        if (problems.size() > before || date == null) {
            return null;
        }
        return new Statement(
                publisher,
                kind,
                date,
                coverage.orElseGet(() -> CoverageByWindow.of(kind, windowText, window.orElse(null), date)),
                url,
                language,
                published,
                retrieved,
                windowText,
                window.orElse(null),
                stated,
                textKind == null ? null : text,
                textKind,
                note,
                read,
                Set.copyOf(settled));
    }

    private List<Line> lines(List<FlatRow> rows, int textLength, List<ImportProblem> problems) {
        List<FlatRow> given =
                rows.stream().filter(row -> row.saysAny(OF_THE_LINE)).toList();
        if (given.size() > MOST_LINES) {
            given.get(MOST_LINES).problem(ImportColumn.PLACE, ImportFault.TOO_MANY_LINES, given.size(), MOST_LINES);
            return List.of();
        }
        List<Line> read = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (FlatRow row : given) {
            Line line = lines.read(row, read.size() + 1, named, textLength, problems);
            if (line != null) {
                read.add(line);
            }
        }
        return read;
    }

    /** Where the file does not say, the letters do. */
    private static String language(FlatRow row, String text, List<Line> lines) {
        String written = row.text(ImportColumn.LANGUAGE).strip();
        if (written.isEmpty()) {
            boolean russian = (text + lines.stream().map(Line::place).toList())
                    .chars()
                    .anyMatch(unit -> Character.UnicodeScript.of(unit) == Character.UnicodeScript.CYRILLIC);
            return russian ? "ru" : "en";
        }
        String code = row.word(ImportColumn.LANGUAGE);
        if (!code.matches("[a-z]{2,3}")) {
            row.problem(ImportColumn.LANGUAGE, ImportFault.NOT_A_LANGUAGE, written);
        }
        return code;
    }

    /** A file with columns for the window's ends means what it says there; else its words are read. */
    private static Optional<Window> window(FlatRow row, String words, ReportKind kind, LocalDate date) {
        if (!row.has(ImportColumn.WINDOW_FROM)) {
            return WindowReader.read(words, kind, date);
        }
        LocalDateTime from = row.time(ImportColumn.WINDOW_FROM);
        LocalDateTime to = row.time(ImportColumn.WINDOW_TO);
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (from == null || to == null || !to.isAfter(from)) {
            row.problem(ImportColumn.WINDOW_TO, ImportFault.DOES_NOT_FIT);
            return Optional.empty();
        }
        return Optional.of(new Window(from, to));
    }
}
