package org.nightmap.choropleth;

import java.util.List;

/**
 * The counts of a map as a table in words, whose sums are the equation of {@link MapNotes}.
 *
 * @param title what its numbers are
 * @param head of the columns: the place, its count or state, its share of the stated total
 * @param rows regions first, the highest count first; then what is no region
 */
public record CountTable(String title, List<String> head, List<Row> rows) {

    public CountTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        int columns = head.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != columns)) {
            throw new IllegalArgumentException("Every row has the %d columns of the head".formatted(columns));
        }
    }

    /**
     * A row.
     *
     * @param cells as many as the head has
     * @param isSum whether it adds up rows before it
     */
    public record Row(List<String> cells, boolean isSum) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
