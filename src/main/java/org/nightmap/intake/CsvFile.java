package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file of the form of RFC 4180: a separator, fields in double quotes where they hold a separator, a quote or a line
 * break, a first row with the names of the columns. Quotes inside a quoted field are doubled. A byte order mark is skipped. Lines
 * end with a line feed, a carriage return, or both.
 *
 * <p>It is read here and not by Commons CSV, which writes such files: that one takes a stray quote for a part of the field and
 * does not tell, so that a damaged file would be read as something else than it says.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String content;
    private final char separator;
    private int position;
    private int line = 1;

    /** The names of the columns, once they are read, and the field of the row that is being read. */
    private List<String> header = List.of();

    private int column;

    /**
     * One row as it is written.
     *
     * @param line the line of the file on which it begins, from 1
     * @param fields not trimmed
     */
    record Fields(int line, List<String> fields) {}

    private CsvFile(String name, String content, char separator) {
        this.name = name;
        this.content = content;
        this.separator = separator;
        this.position = !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /**
     * Reads a whole file with commas.
     *
     * @param name the file's name, for messages
     * @param columns the columns it must have; others are read too
     * @throws MalformedInput if a column is missing or doubled, a row has too few or too many fields, or a quote is not closed
     */
    static List<CsvRow> read(String name, String content, List<String> columns) {
        List<Fields> records = records(name, content, ',');
        List<String> header = records.isEmpty() ? List.of() : records.getFirst().fields();
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new MalformedInput(name, 1, "the column %s is missing".formatted(column));
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw new MalformedInput(name, 1, "a column occurs twice");
        }
        return records.stream().skip(1).map(row -> named(name, row, header)).toList();
    }

    /**
     * Reads the rows, the names of the columns among them.
     *
     * @param name the file's name, for messages
     * @throws BrokenCsv if a quote is where none can be, or is not closed
     */
    static List<Fields> records(String name, String content, char separator) {
        CsvFile file = new CsvFile(name, content, separator);
        List<Fields> records = new ArrayList<>();
        while (!file.atEnd()) {
            int begin = file.line;
            records.add(new Fields(begin, file.record()));
            file.header = records.getFirst().fields();
        }
        return records;
    }

    private static CsvRow named(String name, Fields row, List<String> header) {
        if (row.fields().size() != header.size()) {
            throw new MalformedInput(
                    name,
                    row.line(),
                    "%d fields where the header has %d".formatted(row.fields().size(), header.size()));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), row.fields().get(i));
        }
        return new CsvRow(name, row.line(), values);
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        column = 0;
        fields.add(field());
        while (!atEnd() && content.charAt(position) == separator) {
            position++;
            column++;
            fields.add(field());
        }
        endLine();
        return fields;
    }

    private String field() {
        return !atEnd() && content.charAt(position) == '"' ? quoted() : plain();
    }

    private String plain() {
        int begin = position;
        while (!atEnd() && !endsField(content.charAt(position))) {
            if (content.charAt(position) == '"') {
                throw broken(line, BrokenCsv.Fault.QUOTE_INSIDE);
            }
            position++;
        }
        return content.substring(begin, position);
    }

    private String quoted() {
        int begin = line;
        StringBuilder field = new StringBuilder();
        position++;
        while (true) {
            if (atEnd()) {
                throw broken(begin, BrokenCsv.Fault.QUOTE_OPEN);
            }
            char next = content.charAt(position++);
            if (endsLine(next)) {
                line++;
            }
            if (next != '"') {
                field.append(next);
            } else if (!atEnd() && content.charAt(position) == '"') {
                field.append('"');
                position++;
            } else {
                return field.toString();
            }
        }
    }

    private void endLine() {
        if (atEnd()) {
            return;
        }
        if (content.startsWith("\r\n", position)) {
            position += 2;
        } else if (content.charAt(position) == '\n' || content.charAt(position) == '\r') {
            position++;
        } else {
            throw broken(line, BrokenCsv.Fault.AFTER_QUOTE);
        }
        line++;
    }

    /** Whether the character that was read last ends a line of the file: a carriage return alone does, as on old Macs. */
    private boolean endsLine(char last) {
        return last == '\n' || last == '\r' && (atEnd() || content.charAt(position) != '\n');
    }

    /** The column is named as the header does; where it has no name there, by its number from 1. */
    private BrokenCsv broken(int from, BrokenCsv.Fault fault) {
        return new BrokenCsv(
                name, from, column < header.size() ? header.get(column) : String.valueOf(column + 1), fault);
    }

    private boolean endsField(char unit) {
        return unit == separator || unit == '\r' || unit == '\n';
    }

    private boolean atEnd() {
        return position >= content.length();
    }
}
