package org.nightmap.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;

/**
 * The reports of one night side by side: a row for each place, a column for each report.
 *
 * @param night the night
 * @param columns what the map is drawn from first, then the others as the rules would choose them; empty where there is no report
 * @param rows regions, then other places, then the sums; each has a cell for each column
 * @param pin the pin of the night that nobody took back, or null
 * @param ruled what the rules would draw the night from
 * @param listed the reports listed under the night that are no night statements, and are in no column
 */
public record SourceMatrix(
        Night night,
        List<Column> columns,
        List<Row> rows,
        @Nullable StandingPin pin,
        List<ReportSummary> ruled,
        List<ReportSummary> listed) {

    public SourceMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        ruled = List.copyOf(ruled);
        listed = List.copyOf(listed);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("The row %s has not a cell for each column".formatted(row.name()));
            }
        }
    }

    /**
     * A column.
     *
     * @param reports the report; several in the column of parts that are drawn together
     * @param role what it is to the map
     */
    public record Column(List<ReportSummary> reports, Role role) {

        public Column {
            reports = List.copyOf(reports);
        }
    }

    /** What a column is to the map. */
    public enum Role {
        /** The map is drawn from it. */
        BASIS,
        /** One of the parts that the map is drawn from together. */
        PART,
        /** Compared with the basis. */
        OTHER,
        /** Of hours for which the basis does not speak, so that other numbers are no disagreement. */
        OTHER_HOURS
    }

    /**
     * A row.
     *
     * @param kind what it is
     * @param iso the region's key; null for what is no region
     * @param name its name; of {@link RowKind#OTHER_REGIONS} and the sums it says nothing
     * @param regions how many regions it stands for
     */
    public record Row(RowKind kind, @Nullable String iso, LocalizedText name, int regions, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a row is. */
    public enum RowKind {
        /** A region that a report names. */
        REGION,
        /** All regions that no report names. */
        OTHER_REGIONS,
        /** A place that is no region. */
        PLACE,
        UNATTRIBUTED,
        EXCESS,
        STATED
    }

    /**
     * What one report says of one place.
     *
     * @param count the number; null where there is none
     * @param state of a region, its state, of a place that is named without a number {@link RegionState#NOT_STATED}; else null
     * @param comparison how the number compares with that of the basis
     * @param difference the number less that of the basis; 0 unless both are known
     */
    public record Cell(@Nullable Integer count, @Nullable RegionState state, Comparison comparison, int difference) {}

    /** How a number compares with that of the basis. */
    public enum Comparison {
        /** There is nothing to compare: it is the basis itself, there is no number, or it is of other hours. */
        NONE,
        SAME,
        DIFFERENT,
        /** The basis gives no number for the place. */
        ONLY_HERE
    }
}
