package org.nightmap.choropleth;

import java.util.List;

/**
 * A briefing in words and tables, with no drawing in it: for pages, and for slides.
 *
 * @param headline what the night's map shows, in one sentence
 * @param subtitle when, and whose claim it is
 * @param counts the table of the regions
 * @param beside what is read first: what changed, what is elsewhere, what to know before trusting it
 * @param after what is looked up: where sources disagree, and the sources
 * @param claim that the figures are claims, for the foot of each page
 */
public record BriefingText(
        String headline, String subtitle, Section counts, List<Section> beside, List<Section> after, String claim) {

    public BriefingText {
        beside = List.copyOf(beside);
        after = List.copyOf(after);
    }

    /**
     * A part with a title.
     *
     * @param notes what is said in sentences
     * @param tables none, one, or several that have a column in common
     * @param remarks what explains the tables, below them
     */
    public record Section(String title, List<MapNotes.Note> notes, List<Table> tables, List<String> remarks) {

        public Section {
            notes = List.copyOf(notes);
            tables = List.copyOf(tables);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A table.
     *
     * @param rows each with a cell for every column
     */
    public record Table(List<Column> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
                throw new IllegalArgumentException("Every row has %d cells".formatted(width));
            }
        }
    }

    /**
     * A column.
     *
     * @param share of the table's width, against those of the others
     * @param numbers whether its cells are aligned as numbers are
     */
    public record Column(String name, double share, boolean numbers) {}

    /**
     * A row.
     *
     * @param strong whether it is a sum and no part
     */
    public record Row(List<Cell> cells, boolean strong) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param quiet whether it says that there is nothing, or nothing known
     */
    public record Cell(String text, boolean quiet) {}
}
