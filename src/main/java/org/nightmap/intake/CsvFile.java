package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file of the form of RFC 4180: commas, fields in double quotes where they hold a comma, a quote or a line break, a
 * first row with the names of the columns. Quotes inside a quoted field are doubled. A byte order mark is skipped.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String content;
    private int position;
    private int line = 1;

    private CsvFile(String name, String content) {
        this.name = name;
        this.content = content;
        this.position = !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /**
     * Reads a whole file.
     *
     * @param name the file's name, for messages
     * @param columns the columns it must have; others are read too
     * @throws MalformedInput if a column is missing or doubled, a row has too few or too many fields, or a quote is not closed
     */
    static List<CsvRow> read(String name, String content, List<String> columns) {
        return new CsvFile(name, content).rows(columns);
    }

    private List<CsvRow> rows(List<String> columns) {
        List<String> header = atEnd() ? List.of() : record();
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new MalformedInput(name, 1, "the column %s is missing".formatted(column));
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw new MalformedInput(name, 1, "a column occurs twice");
        }
        List<CsvRow> rows = new ArrayList<>();
        while (!atEnd()) {
            int begin = line;
            List<String> fields = record();
            if (fields.size() != header.size()) {
                throw new MalformedInput(
                        name, begin, "%d fields where the header has %d".formatted(fields.size(), header.size()));
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                values.put(header.get(i), fields.get(i));
            }
            rows.add(new CsvRow(name, begin, values));
        }
        return rows;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (!atEnd() && content.charAt(position) == ',') {
            position++;
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
        while (!atEnd() && ",\r\n".indexOf(content.charAt(position)) < 0) {
            if (content.charAt(position) == '"') {
                throw new MalformedInput(name, line, "a quote inside a field that does not begin with one");
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
                throw new MalformedInput(name, begin, "a quoted field is not closed");
            }
            char next = content.charAt(position++);
            if (next == '\n') {
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
        } else if (content.charAt(position) == '\n') {
            position++;
        } else {
            throw new MalformedInput(name, line, "a comma or the end of the line is missing after a quoted field");
        }
        line++;
    }

    private boolean atEnd() {
        return position >= content.length();
    }
}
