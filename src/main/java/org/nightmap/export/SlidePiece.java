package org.nightmap.export;

import java.util.List;

/** What a briefing's slides are made of, one below the other. */
sealed interface SlidePiece {

    /**
     * A paragraph.
     *
     * @param before what is free above it, units
     */
    record Words(List<Span> spans, double before) implements SlidePiece {

        public Words {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A row of a table.
     *
     * @param table one for all its rows
     */
    record Row(Grid table, SlideGrid.Row row) implements SlidePiece {}

    /**
     * A table that its rows have in common.
     *
     * @param title what it is about
     * @param columns what its columns are called
     * @param widths of its columns, units
     */
    record Grid(String title, List<String> columns, List<Double> widths) {

        public Grid {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
        }
    }
}
