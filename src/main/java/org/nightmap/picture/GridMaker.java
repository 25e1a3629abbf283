package org.nightmap.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.Region;
import org.nightmap.picture.RegionGrid.Cell;
import org.nightmap.picture.RegionGrid.Column;
import org.nightmap.picture.RegionGrid.Row;
import org.nightmap.report.NightTallies;
import org.nightmap.report.RegionJoin;
import org.nightmap.report.RegionTally;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Puts the maps of many nights side by side, from one question to the database. */
@Component
class GridMaker {

    private final Atlas atlas;
    private final RegionJoin join;

    GridMaker(Atlas atlas, RegionJoin join) {
        this.atlas = atlas;
        this.join = join;
    }

    /** @param drawn the nights of the period that are drawn */
    RegionGrid make(Period period, List<DrawnNight> drawn) {
        Map<Night, NightTallies> tallies = join.grid(
                drawn.stream().flatMap(night -> night.drawn().stream()).toList());
        Map<Night, DrawnNight> byNight =
                drawn.stream().collect(Collectors.toMap(DrawnNight::night, Function.identity()));
        List<Column> columns = period.nights()
                .map(night -> new Column(night, tally(byNight.get(night), tallies.get(night))))
                .toList();
        List<Row> rows = atlas.regions().stream()
                .sorted(Comparator.comparing(Region::iso))
                .map(region -> row(region, period, tallies))
                .toList();
        List<Tally> totals =
                columns.stream().map(Column::tally).filter(Objects::nonNull).toList();
        return new RegionGrid(period, columns, rows, Totals.of(totals));
    }

    /** What its regions do not count is elsewhere, in a region that left the boundary layer too. */
    private static @Nullable Tally tally(@Nullable DrawnNight night, @Nullable NightTallies regions) {
        if (night == null || regions == null) {
            return null;
        }
        Tally tally = night.tally();
        int onTheMap = regions.counted();
        int elsewhere = tally.attributed() + tally.elsewhere() - onTheMap;
        if (elsewhere < 0) {
            throw new IllegalStateException("The map of %s counts %d drones, its reports %d"
                    .formatted(night.night(), onTheMap, tally.attributed() + tally.elsewhere()));
        }
        return new Tally(tally.stated(), onTheMap, elsewhere, tally.unattributed(), tally.excess());
    }

    private static Row row(Region region, Period period, Map<Night, NightTallies> tallies) {
        Map<RegionTally, Cell> alike = new HashMap<>();
        List<Cell> cells = period.nights()
                .map(tallies::get)
                .map(night ->
                        night == null ? Cell.NO_REPORT : alike.computeIfAbsent(night.of(region.iso()), GridMaker::cell))
                .toList();
        RegionState state =
                cells.stream().map(Cell::state).min(Comparator.naturalOrder()).orElse(RegionState.NO_REPORT);
        return new Row(region.iso(), region.name(), region.disputed(), state, total(state, cells), cells);
    }

    private static Cell cell(RegionTally tally) {
        RegionState state = RegionPictures.state(tally);
        return new Cell(
                state, RegionPictures.count(state, tally), state == RegionState.COUNTED_WITH ? tally.with() : null);
    }

    private static @Nullable Integer total(RegionState state, List<Cell> cells) {
        if (state != RegionState.COUNTED && state != RegionState.NONE_REPORTED) {
            return null;
        }
        return cells.stream().map(Cell::count).filter(Objects::nonNull).reduce(0, Math::addExact);
    }
}
