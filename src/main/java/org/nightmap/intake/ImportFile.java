package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file of reports as it was opened: its form is known, its columns are recognised where they can be, nothing is read yet. */
public final class ImportFile {

    /** More is a slip: ten years have some 4000 statements of some 10 lines. */
    static final int MOST_ROWS = 100_000;

    private final String name;
    private final DecodedCsv decoded;
    private final List<String> header;
    private final List<CsvFile.Fields> rows;
    private final List<Optional<ImportColumn>> columns;

    private ImportFile(
            String name, DecodedCsv decoded, List<CsvFile.Fields> records, List<Optional<ImportColumn>> columns) {
        this.name = name;
        this.decoded = decoded;
        this.header = records.getFirst().fields();
        this.rows = List.copyOf(records.subList(1, records.size()));
        this.columns = List.copyOf(columns);
    }

    /**
     * Opens a file.
     *
     * @throws UnfitCsv if it is no table
     */
    static ImportFile open(String name, byte[] bytes, CsvWords words) {
        DecodedCsv decoded = DecodedCsv.of(bytes);
        List<CsvFile.Fields> records;
        try {
            records = CsvFile.records(name, decoded.content(), decoded.separator());
        } catch (BrokenCsv e) {
            ImportFault fault = ImportFault.valueOf(e.fault().name());
            throw new UnfitCsv(new ImportProblem(e.line(), e.column(), fault, List.of()));
        }
        if (records.size() > MOST_ROWS) {
            throw new UnfitCsv(ImportFault.TOO_MANY_ROWS, records.size(), MOST_ROWS);
        }
        return new ImportFile(
                name, decoded, records, words.columns(records.getFirst().fields()));
    }

    /** The same file with other columns, as a person chose them, one for each name of the header. */
    public ImportFile withColumns(List<Optional<ImportColumn>> chosen) {
        if (chosen.size() != header.size()) {
            throw new IllegalArgumentException("%d columns are chosen for %d".formatted(chosen.size(), header.size()));
        }
        List<CsvFile.Fields> records = new ArrayList<>();
        records.add(new CsvFile.Fields(1, header));
        records.addAll(rows);
        return new ImportFile(name, decoded, records, chosen);
    }

    public String name() {
        return name;
    }

    public CsvEncoding encoding() {
        return decoded.encoding();
    }

    public char separator() {
        return decoded.separator();
    }

    /** The names of the columns as the file has them. */
    public List<String> header() {
        return header;
    }

    /** What each column is taken for; empty for one that is left out. */
    public List<Optional<ImportColumn>> columns() {
        return columns;
    }

    /** The fields of the first rows, each with as many as it has. */
    public List<List<String>> firstRows(int most) {
        return rows.stream().limit(most).map(CsvFile.Fields::fields).toList();
    }

    public int rowCount() {
        return rows.size();
    }

    /** What keeps the file from being read at all: columns that are missing or chosen twice. */
    public List<ImportProblem> columnProblems() {
        List<ImportProblem> problems = new ArrayList<>();
        for (ImportColumn column : ImportColumn.REQUIRED) {
            if (!columns.contains(Optional.of(column))) {
                problems.add(new ImportProblem(1, column.code(), ImportFault.MISSING_COLUMN, List.of()));
            }
        }
        Set<ImportColumn> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isPresent() && !seen.add(columns.get(i).get())) {
                String code = columns.get(i).get().code();
                problems.add(new ImportProblem(1, header.get(i), ImportFault.COLUMN_TWICE, List.of(code)));
            }
        }
        return problems;
    }

    /** The file as text, for readers of another form. */
    DecodedCsv decoded() {
        return decoded;
    }

    List<CsvFile.Fields> rows() {
        return rows;
    }
}
