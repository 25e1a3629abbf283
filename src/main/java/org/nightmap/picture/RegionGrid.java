package org.nightmap.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * Every region on every night of a period: the maps of its nights side by side, with the same numbers.
 *
 * @param period the period, of at most {@value #MOST_NIGHTS} nights
 * @param nights one for each night, in order
 * @param regions every region of the boundary layer, by key
 * @param tally the totals, as the map of the period has them
 */
public record RegionGrid(Period period, List<Column> nights, List<Row> regions, Tally tally) {

    /** A year, a leap year too. */
    public static final int MOST_NIGHTS = 366;

    public RegionGrid {
        if (period.length() > MOST_NIGHTS) {
            throw new IllegalArgumentException(
                    "A grid has %d nights at most, not the %d of %s".formatted(MOST_NIGHTS, period.length(), period));
        }
        nights = List.copyOf(nights);
        regions = List.copyOf(regions);
        if (nights.size() != period.length()
                || regions.stream().anyMatch(row -> row.nights().size() != period.length())) {
            throw new IllegalArgumentException("Every night of %s has a place in every row".formatted(period));
        }
    }

    /**
     * A night.
     *
     * @param night the night
     * @param tally its totals, as its map has them; null without a report
     */
    public record Column(Night night, @Nullable Tally tally) {}

    /**
     * A region.
     *
     * @param iso its key
     * @param name its full name
     * @param disputed whether it is drawn as disputed
     * @param state the most telling of its nights' states, as the map of the period has it
     * @param total its count on that map: a sum where something is counted, 0 where there is none, else null
     * @param nights what is said of it, one for each night
     */
    public record Row(
            String iso,
            LocalizedText name,
            boolean disputed,
            RegionState state,
            @Nullable Integer total,
            List<Cell> nights) {

        public Row {
            nights = List.copyOf(nights);
        }
    }

    /**
     * A region on a night.
     *
     * @param state its state
     * @param count as in {@link RegionPicture#count()}
     * @param with as in {@link RegionPicture#with()}
     */
    public record Cell(
            RegionState state,
            @Nullable Integer count,
            @Nullable String with) {

        static final Cell NO_REPORT = new Cell(RegionState.NO_REPORT, null, null);
    }
}
