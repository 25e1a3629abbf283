package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.intake.ImportColumn;
import org.nightmap.intake.ImportFile;

/** The form of a file as it was found out, and what each of its columns is taken for, with the first values of each. */
final class ImportPreview extends Div {

    private static final int ROWS = 3;
    private static final int LONGEST_VALUE = 40;

    private final Texts texts;
    private final ImportFile file;
    private final Consumer<ImportFile> chosen;

    /**
     * A preview.
     *
     * @param fixed whether the columns are those of a pair of files, which nobody chooses
     * @param chosen told of the file with other columns
     */
    ImportPreview(Texts texts, ImportFile file, boolean fixed, Consumer<ImportFile> chosen) {
        this.texts = texts;
        this.file = file;
        this.chosen = chosen;
        add(Markup.line("nm-strong", file.name()));
        add(Markup.line(
                "nm-note",
                texts.of("ui.import.form", file.encoding().label(), separator(file.separator()), file.rowCount())));
        if (!fixed) {
            add(new Columns());
        }
    }

    private String separator(char separator) {
        return switch (separator) {
            case ';' -> texts.of("ui.import.semicolon");
            case '\t' -> texts.of("ui.import.tab");
            default -> texts.of("ui.import.comma");
        };
    }

    /** One row for each column of the file. */
    private final class Columns extends PlainTable {

        Columns() {
            super(
                    ImportPreview.this.texts,
                    Stream.of("ui.import.column", "ui.import.taken_for", "ui.import.first_rows")
                            .map(ImportPreview.this.texts::of)
                            .toList());
            List<List<String>> rows = file.firstRows(ROWS);
            for (int i = 0; i < file.header().size(); i++) {
                int column = i;
                String values = rows.stream()
                        .filter(row -> column < row.size() && !row.get(column).isBlank())
                        .map(row -> abbreviated(row.get(column)))
                        .collect(Collectors.joining(" · "));
                row(new Span(file.header().get(i)), choice(i), Markup.text("nm-small", values));
            }
        }

        private Component choice(int column) {
            Select<ImportColumn> choice = new Select<>();
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption(texts.of("ui.import.left_out"));
            choice.setItems(ImportColumn.values());
            choice.setItemLabelGenerator(wanted -> wanted == null ? texts.of("ui.import.left_out") : wanted.code());
            choice.setAriaLabel(file.header().get(column));
            file.columns().get(column).ifPresent(choice::setValue);
            choice.addValueChangeListener(change -> {
                List<Optional<ImportColumn>> columns = new ArrayList<>(file.columns());
                columns.set(column, Optional.ofNullable(change.getValue()));
                chosen.accept(file.withColumns(columns));
            });
            return choice;
        }
    }

    private static String abbreviated(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
