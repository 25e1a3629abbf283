package org.nightmap.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a CSV file.
 *
 * @param file the file's name, for messages
 * @param line the line of the file on which the row begins, from 1
 * @param values by column, not trimmed
 */
record CsvRow(String file, int line, Map<String, String> values) {

    /** The value of a column that the file was opened with; empty where nothing is written. */
    String text(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("%s has no column %s".formatted(file, column));
        }
        return value;
    }

    String required(String column) {
        String value = text(column);
        if (value.isBlank()) {
            throw malformed("%s is empty".formatted(column));
        }
        return value;
    }

    @Nullable Integer wholeNumber(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("[0-9]{1,9}|1[0-9]{9}")) {
            throw malformed("%s is '%s', not a whole number".formatted(column, value));
        }
        return Integer.valueOf(value);
    }

    @Nullable LocalDate date(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new MalformedInput(
                    file, line, "%s is '%s', no date of the form 2025-10-25".formatted(column, value), e);
        }
    }

    MalformedInput malformed(String problem) {
        return new MalformedInput(file, line, problem);
    }
}
