package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightmap.gazetteer.Gazetteer;

/**
 * Reads the flat form: a row a line, its report's columns repeated. Rows belong to one report that have its id and revision, or,
 * where the file has no ids, the same kind, date, publisher and address; a row that says nothing of its report belongs to the
 * one before it.
 */
final class FlatReader {

    private static final List<ImportColumn> OF_THE_REPORT = ImportColumn.ofTheReport();

    private final CsvWords words;
    private final FlatReport reports;
    private final List<ImportProblem> problems = new ArrayList<>();

    FlatReader(CsvWords words, Gazetteer names, Set<String> regions) {
        this.words = words;
        this.reports = new FlatReport(new FlatLine(names, regions));
    }

    CsvImport read(ImportFile file) {
        problems.addAll(file.columnProblems());
        if (!problems.isEmpty()) {
            return new CsvImport(List.of(), problems, 0);
        }
        Map<String, List<FlatRow>> groups = grouped(file);
        List<ImportedReport> read = new ArrayList<>();
        Set<String> broken = broken(groups);
        groups.forEach((key, rows) -> {
            int before = problems.size();
            Optional<ImportedReport> report = reports.read(rows, problems);
            if (report.isPresent() && problems.size() == before && !broken.contains(key)) {
                read.add(report.get());
            } else {
                broken.add(key);
            }
        });
        List<ImportedReport> whole = RevisionOrder.check(read, problems);
        problems.sort(Comparator.comparingInt(ImportProblem::line));
        return new CsvImport(whole, problems, groups.size() - whole.size());
    }

    /** The rows of each report; one with too few or too many fields spoils the report before it. */
    private Map<String, List<FlatRow>> grouped(ImportFile file) {
        Map<ImportColumn, String> names = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < file.header().size(); i++) {
            String name = file.header().get(i);
            file.columns().get(i).ifPresent(column -> names.put(column, name));
        }
        Map<String, List<FlatRow>> groups = new LinkedHashMap<>();
        String last = "";
        for (CsvFile.Fields fields : file.rows()) {
            FlatRow row = row(file, fields, names);
            if (row.saysAny(OF_THE_REPORT)) {
                last = key(row);
            }
            groups.computeIfAbsent(last, key -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private FlatRow row(ImportFile file, CsvFile.Fields fields, Map<ImportColumn, String> names) {
        int expected = file.header().size();
        int found = fields.fields().size();
        if (found != expected) {
            problems.add(new ImportProblem(fields.line(), "", ImportFault.FIELD_COUNT, List.of(found, expected)));
        }
        Map<ImportColumn, String> values = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < expected; i++) {
            String value = i < found ? fields.fields().get(i) : "";
            file.columns().get(i).ifPresent(column -> values.put(column, value));
        }
        return new FlatRow(fields.line(), values, names, words, problems);
    }

    private static String key(FlatRow row) {
        String id = row.raw(ImportColumn.REPORT_ID).strip();
        List<ImportColumn> identity = id.isEmpty()
                ? List.of(ImportColumn.KIND, ImportColumn.DATE, ImportColumn.PUBLISHER, ImportColumn.URL)
                : List.of(ImportColumn.REPORT_ID, ImportColumn.REVISION);
        return identity.stream().map(column -> row.raw(column).strip()).collect(Collectors.joining("\t"));
    }

    /** The reports with a row whose fields do not fit the header. */
    private Set<String> broken(Map<String, List<FlatRow>> groups) {
        Set<Integer> lines = problems.stream().map(ImportProblem::line).collect(Collectors.toSet());
        Set<String> broken = new LinkedHashSet<>();
        groups.forEach((key, rows) -> {
            if (rows.stream().anyMatch(row -> lines.contains(row.line()))) {
                broken.add(key);
            }
        });
        return broken;
    }
}
