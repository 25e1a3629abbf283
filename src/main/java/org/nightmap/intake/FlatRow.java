package org.nightmap.intake;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.FormulaGuard;
import org.nightmap.report.Publication;

/** One row of a file, read value by value; what cannot be read is noted with its place, and reading goes on. */
final class FlatRow {

    private final int line;
    private final Map<ImportColumn, String> values;
    private final Map<ImportColumn, String> names;
    private final CsvWords words;
    private final List<ImportProblem> problems;

    /**
     * A row.
     *
     * @param values as written, of the columns that the file has
     * @param names what the file calls them
     * @param problems where what is wrong is noted
     */
    FlatRow(
            int line,
            Map<ImportColumn, String> values,
            Map<ImportColumn, String> names,
            CsvWords words,
            List<ImportProblem> problems) {
        this.line = line;
        this.values = values;
        this.names = names;
        this.words = words;
        this.problems = problems;
    }

    int line() {
        return line;
    }

    /** Whether the file has the column. */
    boolean has(ImportColumn column) {
        return values.containsKey(column);
    }

    /** Whether one of these columns says something. */
    boolean saysAny(List<ImportColumn> columns) {
        return columns.stream().anyMatch(column -> !raw(column).isBlank());
    }

    String raw(ImportColumn column) {
        return values.getOrDefault(column, "");
    }

    void problem(ImportColumn column, ImportFault fault, Object... arguments) {
        problems.add(new ImportProblem(line, names.getOrDefault(column, column.code()), fault, List.of(arguments)));
    }

    /** Empty where nothing is written. */
    String text(ImportColumn column) {
        String text = FormulaGuard.unguarded(raw(column));
        if (text.length() > column.longest()) {
            problem(column, ImportFault.TOO_LONG, text.length(), column.longest());
            return text.substring(0, column.longest());
        }
        return text;
    }

    String required(ImportColumn column) {
        String text = text(column);
        if (text.isBlank()) {
            problem(column, ImportFault.MISSING_VALUE);
        }
        return text;
    }

    @Nullable Integer number(ImportColumn column, int most) {
        return value(column, text -> WrittenForms.number(text, most), ImportFault.NOT_A_NUMBER, most);
    }

    @Nullable LocalDate date(ImportColumn column) {
        return value(column, WrittenForms::date, ImportFault.NOT_A_DATE);
    }

    @Nullable Publication publication(ImportColumn column) {
        return value(column, WrittenForms::publication, ImportFault.NOT_A_PUBLICATION);
    }

    @Nullable Instant instant(ImportColumn column) {
        return value(column, Instant::parse, ImportFault.NOT_A_TIME);
    }

    @Nullable LocalDateTime time(ImportColumn column) {
        return value(column, LocalDateTime::parse, ImportFault.NOT_A_TIME);
    }

    @Nullable URI address(ImportColumn column) {
        String text = text(column).strip();
        try {
            return text.isEmpty() ? null : PageAddress.of(text);
        } catch (UnfitAddress e) {
            problem(column, e.fault(), text);
            return null;
        }
    }

    /**
     * A value of a form; null where nothing is written, or something else.
     *
     * @param allowed what is said of the form with its fault, after what is written
     */
    private <T> @Nullable T value(ImportColumn column, Function<String, T> form, ImportFault fault, Object... allowed) {
        String text = text(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return form.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            problem(
                    column,
                    fault,
                    Stream.concat(Stream.of(text), Stream.of(allowed)).toArray());
            return null;
        }
    }

    /** One of a set of values, by its code or another word for it. */
    <E extends Enum<E>> Optional<E> choice(ImportColumn column, Class<E> type) {
        String text = text(column).strip();
        return text.isEmpty() ? Optional.empty() : choice(column, type, text);
    }

    /** Several of a set of values. */
    <E extends Enum<E>> List<E> choices(ImportColumn column, Class<E> type) {
        return list(column).stream()
                .flatMap(text -> choice(column, type, text).stream())
                .toList();
    }

    private <E extends Enum<E>> Optional<E> choice(ImportColumn column, Class<E> type, String text) {
        String code = words.code(column.code(), text).orElse(text).toUpperCase(Locale.ROOT);
        Optional<E> value = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst();
        if (value.isEmpty()) {
            String allowed = String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .toList());
            problem(column, ImportFault.NOT_ALLOWED, text, allowed);
        }
        return value;
    }

    /** The code that the value stands for; itself where none is known. */
    String word(ImportColumn column) {
        String text = text(column).strip();
        return words.code(column.code(), text).orElse(text);
    }

    boolean yes(ImportColumn column) {
        String text = text(column).strip();
        String code = text.isEmpty() ? "no" : words.code(column.code(), text).orElse("");
        if (code.isEmpty()) {
            problem(column, ImportFault.NOT_ALLOWED, text, "yes, no");
        }
        return code.equals("yes");
    }

    /** Values with bars between. */
    List<String> list(ImportColumn column) {
        return Stream.of(text(column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
