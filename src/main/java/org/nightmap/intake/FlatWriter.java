package org.nightmap.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.FormulaGuard;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;
import org.nightmap.report.TextSpan;
import org.nightmap.report.Window;

/** Writes reports in the flat form: a row a line, the report's columns repeated, its text in the first row alone. */
final class FlatWriter {

    private FlatWriter() {}

    /** RFC 4180 with a header. Every line is numbered by its place in the file, so that reading gives the same report. */
    static String write(List<StoredReport> reports) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    Arrays.stream(ImportColumn.values()).map(ImportColumn::code).toList());
            for (StoredReport report : reports) {
                write(report, printer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(StoredReport report, CSVPrinter printer) throws IOException {
        List<Line> lines = report.statement().lines();
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            Line line = i < lines.size() ? lines.get(i) : null;
            boolean first = i == 0;
            printer.printRecord(Arrays.stream(ImportColumn.values())
                    .map(column -> cell(report, line, first, column))
                    .map(FormulaGuard::guarded)
                    .toList());
        }
    }

    private static String cell(StoredReport report, @Nullable Line line, boolean first, ImportColumn column) {
        if (column == ImportColumn.TEXT && !first) {
            return "";
        }
        return column.isOfTheReport()
                ? ofTheReport(report.summary(), report.statement(), column)
                : line == null ? "" : ofTheLine(line, column);
    }

    private static String ofTheReport(ReportSummary summary, Statement statement, ImportColumn column) {
        Window window = statement.window();
        return switch (column) {
            case REPORT_ID -> summary.ref().id();
            case REVISION -> String.valueOf(summary.ref().revision());
            case STATUS -> code(summary.status());
            case KIND -> code(statement.kind());
            case DATE -> statement.date().toString();
            case COVERAGE -> code(statement.coverage());
            case PUBLISHER -> statement.publisher();
            case URL -> text(statement.url());
            case LANGUAGE -> statement.language();
            case PUBLISHED -> text(statement.published());
            case RETRIEVED -> text(statement.retrievedAt());
            case WINDOW -> statement.windowText();
            case WINDOW_FROM -> window == null ? "" : window.from().toString();
            case WINDOW_TO -> window == null ? "" : window.to().toString();
            case STATED -> text(statement.stated());
            case NOTE -> statement.note();
            // A set has no order of its own, and the same report is to be the same file
            case REPORT_SETTLED -> codes(statement.settled().stream().sorted().toList());
            case TEXT_KIND -> statement.textKind() == null ? "" : code(statement.textKind());
            case TEXT -> text(statement.text());
            default -> throw new IllegalArgumentException(column + " is a column of lines");
        };
    }

    private static String ofTheLine(Line line, ImportColumn column) {
        return switch (column) {
            case PLACE -> line.place();
            case PLACE_KIND -> code(line.kind());
            case REGION -> text(line.region());
            case REGIONS -> String.join("|", line.regions());
            case ALSO_COVERS -> String.join("|", line.alsoCovers());
            case COUNT -> text(line.count());
            case AT_LEAST -> text(line.atLeast());
            case AT_MOST -> text(line.atMost());
            case EACH -> line.each() ? "yes" : "no";
            case LINE_NOTE -> line.note();
            case PLACE_START -> start(line.placeSpan());
            case PLACE_END -> end(line.placeSpan());
            case NUMBER_START -> start(line.numberSpan());
            case NUMBER_END -> end(line.numberSpan());
            case ISSUES -> codes(line.issues());
            case SETTLED -> codes(line.settled());
            case MEANT -> text(line.meant());
            default -> throw new IllegalArgumentException(column + " is a column of reports");
        };
    }

    private static String start(@Nullable TextSpan span) {
        return span == null ? "" : String.valueOf(span.start());
    }

    private static String end(@Nullable TextSpan span) {
        return span == null ? "" : String.valueOf(span.end());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String codes(List<IssueCode> issues) {
        return issues.stream().map(FlatWriter::code).collect(Collectors.joining("|"));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
