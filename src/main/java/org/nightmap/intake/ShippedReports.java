package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.report.Statement;

/** The reports that come with the product: {@code reports.csv}, {@code counts.csv} and the texts beside them. */
final class ShippedReports {

    static final String FOLDER = "shipped/";
    static final String REPORTS = FOLDER + "reports.csv";
    static final String COUNTS = FOLDER + "counts.csv";

    static final List<String> COLUMNS = List.of(
            "report_id",
            "statement_kind",
            "date",
            "night",
            "publisher",
            "published_on",
            "url",
            "language",
            "total_claimed",
            "window_text",
            "note");

    private final ShippedFiles files;
    private final ShippedReportReader reader;

    ShippedReports(ShippedFiles files, Gazetteer names) {
        this.files = files;
        this.reader = new ShippedReportReader(files, names);
    }

    /**
     * Reads them all.
     *
     * @return the reports by id, in the order of their file
     * @throws MalformedInput if a row is not what its columns promise, an id occurs twice, or a line has no report
     */
    Map<String, Statement> read() {
        return readExcept(ids -> Set.of());
    }

    /**
     * Reads those that are not stored yet. At a start that stores nothing this leaves out nearly all of the work.
     *
     * @param stored tells which of the ids are stored
     * @return the other reports by id, in the order of their file
     * @throws MalformedInput as {@link #read}
     */
    Map<String, Statement> readExcept(UnaryOperator<Set<String>> stored) {
        Map<String, CsvRow> rows = reportRows();
        Set<String> known = stored.apply(rows.keySet());
        if (known.containsAll(rows.keySet())) {
            return Map.of();
        }
        Map<String, List<CsvRow>> counts = countRows(rows.keySet());
        Map<String, Statement> reports = new LinkedHashMap<>();
        rows.forEach((id, row) -> {
            if (!known.contains(id)) {
                reports.put(id, reader.read(id, row, counts.getOrDefault(id, List.of())));
            }
        });
        return reports;
    }

    /**
     * Reads the same two files where somebody else filled them in, each report for itself.
     *
     * @return the reports in the order of their file, and why some are left out
     */
    CsvImport readEach() {
        List<ImportProblem> problems = new ArrayList<>();
        List<ImportedReport> read = new ArrayList<>();
        try {
            Map<String, CsvRow> rows = reportRows();
            Map<String, List<CsvRow>> counts = countRows(rows.keySet());
            rows.forEach((id, row) -> {
                try {
                    Statement statement = reader.read(id, row, counts.getOrDefault(id, List.of()));
                    read.add(new ImportedReport(id, 1, null, statement, row.line()));
                } catch (MalformedInput e) {
                    problems.add(unreadable(e));
                }
            });
        } catch (MalformedInput e) {
            return new CsvImport(List.of(), List.of(unreadable(e)), 0);
        }
        return new CsvImport(read, problems, problems.size());
    }

    private static ImportProblem unreadable(MalformedInput e) {
        return new ImportProblem(e.line(), e.file(), ImportFault.NOT_READABLE, List.of(e.problem()));
    }

    private Map<String, CsvRow> reportRows() {
        Map<String, CsvRow> rows = new LinkedHashMap<>();
        for (CsvRow row : CsvFile.read(REPORTS, files.get(REPORTS), COLUMNS)) {
            String id = row.required("report_id");
            if (rows.put(id, row) != null) {
                throw row.malformed("the report %s stands twice".formatted(id));
            }
        }
        return rows;
    }

    private Map<String, List<CsvRow>> countRows(Set<String> ids) {
        Map<String, List<CsvRow>> rows = new HashMap<>();
        for (CsvRow row : CsvFile.read(COUNTS, files.get(COUNTS), ShippedLines.COLUMNS)) {
            String id = row.required("report_id");
            if (!ids.contains(id)) {
                throw row.malformed("there is no report %s".formatted(id));
            }
            rows.computeIfAbsent(id, newId -> new ArrayList<>()).add(row);
        }
        return rows;
    }
}
