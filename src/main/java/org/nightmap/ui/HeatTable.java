package org.nightmap.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Region;
import org.nightmap.choropleth.ClassRange;
import org.nightmap.picture.RegionGrid;
import org.nightmap.picture.RegionGrid.Cell;
import org.nightmap.picture.RegionGrid.Row;
import org.nightmap.picture.RegionState;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A grid as the page is told it, in {@code table.ts}: of each region its runs of alike nights, since most nights of most regions are
 * like the night before.
 *
 * @param grid the numbers
 * @param regions every region, neighbours together
 * @param classes of the map of one night
 */
record HeatTable(RegionGrid grid, List<Region> regions, List<ClassRange> classes) {

    /** Codes of what has no number; the page has the same. */
    private static final List<RegionState> WITHOUT_NUMBER =
            List.of(RegionState.NOT_STATED, RegionState.COUNTED_JOINTLY, RegionState.NO_REPORT);

    /** From here down a code says in which row the region is whose count includes this one. */
    private static final int WITH = -1 - WITHOUT_NUMBER.size();

    HeatTable {
        regions = List.copyOf(regions);
        classes = List.copyOf(classes);
    }

    /** Rows of the grid in an order: those with a count, or all, those without one after them. */
    List<Integer> order(HeatSort sort, boolean all) {
        Map<String, Integer> onTheMap = new HashMap<>();
        for (Region region : regions) {
            onTheMap.put(region.iso(), onTheMap.size());
        }
        Comparator<Integer> geography =
                Comparator.comparing((Integer row) -> onTheMap.getOrDefault(row(row).iso(), Integer.MAX_VALUE));
        Comparator<Integer> byTotal =
                Comparator.comparing((Integer row) -> count(row(row))).reversed();
        Comparator<Integer> inOrder = sort == HeatSort.TOTAL ? byTotal.thenComparing(geography) : geography;
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < grid.regions().size(); row++) {
            if (all || isCounted(row(row))) {
                order.add(row);
            }
        }
        order.sort(Comparator.comparing((Integer row) -> !isCounted(row(row))).thenComparing(inOrder));
        return order;
    }

    /** How many regions have a count on any night. */
    int counted() {
        return Math.toIntExact(
                grid.regions().stream().filter(HeatTable::isCounted).count());
    }

    ObjectNode json(Texts texts) {
        List<Night> nights = grid.period().nights().toList();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("from", grid.period().from().toString()).put("nights", nights.size());
        NightAxis.months(texts.language(), nights).forEach(json.putArray("months")::add);
        Map<String, Integer> rows = new HashMap<>();
        grid.regions().forEach(row -> rows.put(row.iso(), rows.size()));
        Map<String, String> shortNames = new HashMap<>();
        regions.forEach(region -> shortNames.put(region.iso(), texts.of(region.shortName())));
        ArrayNode names = json.putArray("regions");
        ArrayNode runs = json.putArray("runs");
        ArrayNode totals = json.putArray("totals");
        for (Row row : grid.regions()) {
            String name = texts.of(row.name());
            names.addArray()
                    .add(row.iso())
                    .add(marked(row, name, texts))
                    .add(marked(row, shortNames.getOrDefault(row.iso(), name), texts));
            write(runs.addArray(), row.nights(), rows);
            totals.add(row.total());
        }
        figures(json.putArray("figures"), texts);
        ArrayNode steps = json.putArray("classes");
        classes.forEach(each -> steps.addObject()
                .put("from", each.from())
                .put("step", each.step())
                .put("label", each.label()));
        return json;
    }

    private static String marked(Row row, String name, Texts texts) {
        return row.disputed() ? texts.of("ui.heat.disputed", name) : name;
    }

    private static void write(ArrayNode runs, List<Cell> cells, Map<String, Integer> rows) {
        int from = 0;
        for (int night = 1; night <= cells.size(); night++) {
            if (night == cells.size() || !cells.get(night).equals(cells.get(from))) {
                runs.add(code(cells.get(from), rows)).add(night - from);
                from = night;
            }
        }
    }

    private static int code(Cell cell, Map<String, Integer> rows) {
        if (cell.count() != null) {
            return cell.count();
        }
        return cell.with() == null
                ? -1 - WITHOUT_NUMBER.indexOf(cell.state())
                : WITH - Objects.requireNonNull(rows.get(cell.with()), "A region that is counted with is in the grid");
    }

    /** The equation of every night; the excess only where there is one. */
    private void figures(ArrayNode figures, Texts texts) {
        figure(figures, texts.of("choropleth.figure.attributed"), Tally::attributed);
        figure(figures, texts.of("choropleth.figure.elsewhere"), Tally::elsewhere);
        figure(figures, texts.of("choropleth.figure.unattributed"), Tally::unattributed);
        if (grid.nights().stream()
                        .anyMatch(
                                night -> night.tally() != null && night.tally().excess() > 0)
                || grid.tally().excess() > 0) {
            figure(figures, texts.of("choropleth.figure.excess"), Tally::excess);
        }
        figure(figures, texts.of("choropleth.figure.stated"), Tally::stated);
    }

    private void figure(ArrayNode figures, String name, Function<Tally, @Nullable Integer> figure) {
        ObjectNode row = figures.addObject().put("name", name);
        ArrayNode values = row.putArray("values");
        grid.nights().forEach(night -> values.add(night.tally() == null ? null : figure.apply(night.tally())));
        boolean reported = grid.nights().stream().anyMatch(night -> night.tally() != null);
        row.put("total", reported ? figure.apply(grid.tally()) : null);
    }

    private Row row(int index) {
        return grid.regions().get(index);
    }

    private static boolean isCounted(Row row) {
        return row.state() == RegionState.COUNTED;
    }

    private static int count(Row row) {
        return isCounted(row) ? Objects.requireNonNull(row.total()) : 0;
    }
}
